import { Knex } from 'knex';
import { CostRow } from './storeCosts';

/** Microseconds that policies took per product when they were measured last, by id. */
export async function readCosts(
  knex: Knex,
): Promise<ReadonlyMap<string, number>> {
  const rows = await knex<CostRow>('policy_costs').select(
    'policy_id',
    'micros',
  );
  return new Map(rows.map(({ policy_id, micros }) => [policy_id, micros]));
}
