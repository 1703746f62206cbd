import { Knex } from 'knex';
import { whereInMany } from '../../../database/whereInMany';
import { DecisionRow } from './rows';

/** What was decided about products that leave holds no more; minutes still tell of it. */
export async function leaveDecisions(options: {
  tx: Knex.Transaction;
  refs: readonly string[];
  /** ISO 8601. */
  at: string;
}): Promise<void> {
  const { tx, refs, at } = options;
  const decisions: Knex.QueryBuilder = tx<DecisionRow>('review_decisions')
    .whereNull('left_at')
    .update({ left_at: at });
  whereInMany(decisions, tx, 'product_ref', refs);
  await decisions;
}
