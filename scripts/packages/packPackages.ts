import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { root } from '../bootstrap/paths.cjs';
import { onStop } from '../bootstrap/supervise.cjs';
import { runLine } from '../stages/runLine.ts';

/** Packing waits for processes that start, so more of them than cores. */
const AT_A_TIME = 3;

/** It is published as well, and bundles itself. */
const COMMAND_LINE = join('packages', 'cli');

async function mustRun(
  program: 'bin' | 'node' | 'yarn',
  args: string[],
  cwd?: string,
): Promise<void> {
  const { code } = await runLine({ program, args }, { cwd });
  if (code !== 0) {
    throw new Error(`${args.join(' ')} failed (status ${code})`);
  }
}

/** What packing needs of the repository, without what it would change in it. */
function copyRepository(): string {
  const copy = mkdtempSync(join(tmpdir(), 'meshstage-pack-'));
  onStop(() => rmSync(copy, { recursive: true, force: true }));
  for (const file of [
    'package.json',
    'tsconfig.json',
    'yarn.lock',
    '.yarnrc.yml',
  ]) {
    copyFileSync(join(root, file), join(copy, file));
  }
  for (const link of ['node_modules', '.yarn', 'dist-types']) {
    symlinkSync(join(root, link), join(copy, link), 'junction');
  }
  for (const folder of ['plugins', COMMAND_LINE]) {
    cpSync(join(root, folder), join(copy, folder), {
      recursive: true,
      filter: path => !['node_modules', 'dist'].includes(basename(path)),
    });
  }
  return copy;
}

/**
 * Builds every package that is published, in a copy: packing rewrites its
 * package.json for a moment, and a backend serves a built app that it finds.
 *
 * @returns their folders in the copy
 */
export async function buildPackages(): Promise<string[]> {
  await mustRun('bin', ['tsc']);
  const copy = copyRepository();
  await mustRun('bin', ['backstage-cli', 'repo', 'build'], copy);
  const commandLine = join(copy, COMMAND_LINE);
  await mustRun('node', [join(commandLine, 'bundle', 'bundle.cjs')], copy);
  const plugins = join(copy, 'plugins');
  return [
    ...readdirSync(plugins).map(name => join(plugins, name)),
    commandLine,
  ];
}

/**
 * Builds every package that is published and packs it as a release does.
 *
 * @param folder - where the archives go; it is made
 * @returns their paths
 */
export async function packPackages(folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const packages = await buildPackages();
  const archives: string[] = [];
  const work = async () => {
    for (let next = packages.shift(); next; next = packages.shift()) {
      const archive = join(folder, `${basename(next)}.tgz`);
      await mustRun('yarn', ['pack', '--out', archive], next);
      archives.push(archive);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return archives.sort();
}
