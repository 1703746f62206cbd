import { ConflictError } from '@backstage/errors';
import { Knex } from 'knex';
import { isPostgres } from '../../../database/isPostgres';
import { DecisionRow, ReviewRow } from './rows';

/** Keeps a decision; throws where somebody was quicker, or has closed the review. */
export async function insertDecision(
  tx: Knex.Transaction,
  row: DecisionRow,
): Promise<void> {
  const query = tx<ReviewRow>('reviews')
    .where({ review_id: row.review_id })
    .whereNull('closed_at')
    .first('review_id');
  // Nobody closes it meanwhile; SQLite has one connection anyway.
  const open = await (isPostgres(tx) ? query.forUpdate() : query);
  if (!open) {
    throw new ConflictError(
      'This review is closed: nothing is decided in it any more',
    );
  }
  const kept = await tx<DecisionRow>('review_decisions')
    .insert(row)
    .onConflict(['review_id', 'product_ref', 'policy_id'])
    .ignore()
    .returning('policy_id');
  if (kept.length === 0) {
    throw new ConflictError(
      'This was decided in this review already: look again',
    );
  }
}
