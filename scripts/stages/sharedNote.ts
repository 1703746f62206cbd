import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap/paths.cjs';
import { passedNamed, type JestReport } from './jestReport.ts';

/**
 * Official schemas and real documents are not part of this repository; tests
 * take them from a folder beside it, where it is. The summary says which it was.
 */
export function sharedNote(report: JestReport): string {
  const folder = process.env.MESHSTAGE_SHARED ?? join(root, '..', 'shared');
  const passed = passedNamed(report, /official schema|corpus/i);
  return existsSync(join(folder, 'specs'))
    ? `conformance: ${passed} tests on official schemas and real documents`
    : `conformance: no official schemas and real documents here (MESHSTAGE_SHARED); what needs them was left out`;
}
