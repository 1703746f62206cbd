import { ConflictError } from '@backstage/errors';
import { Knex } from 'knex';
import { lockOpenReview } from './lockOpenReview';
import { DecisionRow } from './rows';

/** Keeps a decision; throws where somebody was quicker, or has closed the review. */
export async function insertDecision(
  tx: Knex.Transaction,
  row: DecisionRow,
): Promise<void> {
  await lockOpenReview(tx, row.review_id);
  const kept = await tx<DecisionRow>('review_decisions')
    .insert(row)
    .onConflict(['review_id', 'product_ref', 'policy_id'])
    // Of a product that has left and come back it is decided anew.
    .merge()
    .whereNotNull('review_decisions.left_at')
    .returning('policy_id');
  if (kept.length === 0) {
    throw new ConflictError(
      'This was decided in this review already: look again',
    );
  }
}
