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

async function mustRun(
  program: 'bin' | 'yarn',
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
  cpSync(join(root, 'plugins'), join(copy, 'plugins'), {
    recursive: true,
    filter: path => !['node_modules', 'dist'].includes(basename(path)),
  });
  return copy;
}

/**
 * Builds every plugin, in a copy: packing rewrites its package.json for a
 * moment, and a backend serves a built app that it finds.
 *
 * @returns the folders of the plugins in the copy
 */
export async function buildPackages(): Promise<string[]> {
  await mustRun('bin', ['tsc']);
  const copy = copyRepository();
  await mustRun('bin', ['backstage-cli', 'repo', 'build'], copy);
  const plugins = join(copy, 'plugins');
  return readdirSync(plugins).map(name => join(plugins, name));
}

/**
 * Builds every plugin and packs it as a release does.
 *
 * @param folder - where the archives go; it is made
 * @returns their paths
 */
export async function packPackages(folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const plugins = await buildPackages();
  const archives: string[] = [];
  const work = async () => {
    for (let plugin = plugins.shift(); plugin; plugin = plugins.shift()) {
      const archive = join(folder, `${basename(plugin)}.tgz`);
      await mustRun('yarn', ['pack', '--out', archive], plugin);
      archives.push(archive);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return archives.sort();
}
