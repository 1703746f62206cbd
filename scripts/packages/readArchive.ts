import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import type { Archive, PackedManifest } from './Archive.ts';

/** Reads a package from the archive that npm would get. */
export function readArchive(path: string): Archive {
  const folder = mkdtempSync(join(tmpdir(), 'meshstage-archive-'));
  try {
    execFileSync('tar', ['-xzf', path, '-C', folder]);
    // Everything in it is below one folder.
    const root = join(folder, 'package');
    const files = new Map(
      readdirSync(root, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => {
          const file = join(entry.parentPath, entry.name);
          return [
            relative(root, file).split(sep).join('/'),
            readFileSync(file, 'utf8'),
          ];
        }),
    );
    const text = files.get('package.json');
    if (text === undefined) {
      throw new Error(`${path} has no package.json`);
    }
    return { manifest: JSON.parse(text) as PackedManifest, files };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
