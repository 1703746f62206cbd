import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { productDocuments } from './productDocuments';

/** Writes the documents of `count` products of 20 columns into a new folder. */
export function writeMesh(count: number) {
  const root = mkdtempSync(join(tmpdir(), 'meshstage-bench-'));
  for (let index = 0; index < count; index++) {
    for (const { path, content } of productDocuments(index, 20).documents) {
      writeFileSync(join(root, path), content);
    }
  }
  return { root, remove: () => rmSync(root, { recursive: true }) };
}
