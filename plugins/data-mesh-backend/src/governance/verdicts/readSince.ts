import { Knex } from 'knex';
import { whereInMany } from '../../database/whereInMany';
import { VerdictRow } from './verdictRows';

/** Since when something is said of a product, by {@link sinceKey}. */
export type Since = ReadonlyMap<string, string>;

/** What is said of which product by which policy. */
export function sinceKey(
  productId: string,
  policyId: string,
  outcome: string,
): string {
  return JSON.stringify([productId, policyId, outcome]);
}

/** Since when what is open of some products has been so. */
export async function readSince(options: {
  tx: Knex;
  productIds: readonly string[];
}): Promise<Since> {
  const { tx, productIds } = options;
  const query = tx<VerdictRow>('policy_verdicts').select(
    'product_id',
    'policy_id',
    'outcome',
    'since',
  );
  whereInMany(query, tx, 'product_id', productIds);
  const rows = await query;
  return new Map(
    rows.map(row => [
      sinceKey(row.product_id, row.policy_id, row.outcome),
      row.since,
    ]),
  );
}
