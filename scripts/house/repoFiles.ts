import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { RepoFile } from './Rule.ts';

const NOT_OURS = new Set([
  '.cache',
  '.data',
  '.git',
  '.yarn',
  'coverage',
  'dist',
  'dist-types',
  'e2e-test-report',
  'node_modules',
  'temp',
  'test-results',
]);

const PICTURES = new Set(['.png', '.ico', '.jpg', '.gif', '.webp']);

const NO_TEXT = new Set(['.parquet', '.sqlite', '.tsbuildinfo', '.log']);

/** Every text file of the repository, and its pictures without text, in the order of their paths. */
export function repoFiles(root: string): RepoFile[] {
  const files: RepoFile[] = [];
  const visit = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      // By name alone: in a worktree of git .git is a file.
      if (NOT_OURS.has(entry.name)) {
        continue;
      }
      if (entry.isDirectory()) {
        visit(path);
      } else if (entry.isFile() && !NO_TEXT.has(extname(entry.name))) {
        files.push({
          path: relative(root, path).split(sep).join('/'),
          text: PICTURES.has(extname(entry.name))
            ? ''
            : readFileSync(path, 'utf8'),
        });
      }
    }
  };
  visit(root);
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
