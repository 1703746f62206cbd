import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COLUMN_RULES } from './columnRules.table';
import { policyFile } from './policyFile';

/** Writes so many policies about columns into a new folder; resolves to its path. */
export async function writePolicies(count: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-policies-'));
  for (let index = 0; index < count; index++) {
    const rule = COLUMN_RULES[index % COLUMN_RULES.length];
    const { path, content } = policyFile(rule, index);
    await writeFile(join(folder, path), content);
  }
  return folder;
}
