import { Knex } from 'knex';
import { lockNames } from '../../database/locks';
import { ReviewRow } from '../reviews/store/rows';
import { ChangeRow } from '../verdicts/verdictRows';
import { deletePages } from './deletePages';

/** So many at a time, so that nobody waits for it. */
const PAGE = 500;

/**
 * Deletes changes of verdicts that were made before an instant, and resolves to how
 * many. What an open review looks at stays until it is closed.
 */
export async function deleteOldChanges(options: {
  knex: Knex;
  /** ISO 8601. */
  before: string;
  signal?: AbortSignal;
}): Promise<number> {
  const { knex, before, signal } = options;
  return await deletePages({
    size: PAGE,
    deletePage: () => knex.transaction(tx => deletePage(tx, before)),
    signal,
  });
}

async function deletePage(
  tx: Knex.Transaction,
  before: string,
): Promise<number> {
  // Who opens a review meanwhile finds what is left.
  await lockNames(tx, ['governance reviews']);
  const open = await tx<ReviewRow>('reviews').whereNull('closed_at').first();
  const old = tx<ChangeRow>('policy_changes')
    .where('after_at', '<', before)
    .orderBy('seq')
    .limit(PAGE);
  if (open) {
    old.where('seq', '<=', open.since_seq);
  }
  const seqs = await old.pluck('seq');
  await tx('policy_changes').whereIn('seq', seqs).delete();
  return seqs.length;
}
