import { Knex } from 'knex';
import { lockNames } from '../../../database/locks';
import { ReviewRow } from './rows';

/**
 * The newest change of a verdict that there is, or was when a review was closed:
 * changes go with a product that leaves, and their numbers are not given again. 0
 * where there was none. Whoever writes changes holds the same lock, so that none
 * with a smaller number comes after it.
 */
export async function lastSeq(tx: Knex.Transaction): Promise<number> {
  await lockNames(tx, ['policy verdicts']);
  const [change]: Last[] = await tx('policy_changes').max({ last: 'seq' });
  const [review]: Last[] = await tx<ReviewRow>('reviews').max({
    last: 'closed_seq',
  });
  return Math.max(Number(change.last ?? 0), Number(review.last ?? 0));
}

interface Last {
  last: number | string | null;
}
