import { LoggerService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { RevisionComparison } from '@meshstage/plugin-data-mesh-common';
import { Visibility } from '../../access/Visibility';
import { readReaders } from '../history/readReaders';
import { readRevisions } from '../history/readRevisions';
import { toRevisionSummary } from '../history/toRevisionSummary';
import { isDocumentReadable } from '../isDocumentReadable';
import { compareRevisions } from './compareRevisions';
import { pairKey } from './readComparisons';

/** Why two revisions cannot be compared. */
export type NoComparison =
  | { missing: string }
  /** They are of two documents, or one of them cannot be read any more. */
  | { incomparable: 'two documents' | 'unreadable' };

/**
 * What lies between two revisions of one document, whatever their majors. It is
 * judged for those who read the line of the older one.
 */
export async function getComparison(options: {
  knex: Knex;
  before: string;
  after: string;
  reading: Visibility;
  logger: LoggerService;
}): Promise<RevisionComparison | NoComparison> {
  const { knex, reading } = options;
  const ids = [options.before, options.after];
  const revisions = await readRevisions({ knex, ids });
  const [before, after] = ids.map(id => revisions.get(id));
  for (const [i, document] of [before, after].entries()) {
    if (!document || !(await isDocumentReadable({ knex, document, reading }))) {
      return { missing: ids[i] };
    }
  }
  if (!before || !after) {
    return { missing: ids[0] };
  }
  if (before.kind !== after.kind || before.document_id !== after.document_id) {
    return { incomparable: 'two documents' };
  }
  const pair = { before, after };
  const readers = await readReaders({ knex, history: before });
  const found = await compareRevisions({
    knex,
    pairs: [pair],
    readers: readers.flatMap(each => each.readers),
    whole: true,
    logger: options.logger,
  });
  const comparison = found.get(pairKey(pair));
  return comparison
    ? {
        before: toRevisionSummary(before),
        after: toRevisionSummary(after),
        ...comparison.summary,
        changes: comparison.changes,
      }
    : { incomparable: 'unreadable' };
}
