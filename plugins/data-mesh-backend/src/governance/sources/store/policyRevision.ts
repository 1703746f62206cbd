import { Knex } from 'knex';

/**
 * How often what is asked of products was changed, as text. What is read after
 * this is right for as long as the number stays, on every replica.
 */
export async function readPolicyRevision(knex: Knex): Promise<string> {
  const row: { revision: number | string } = await knex('policy_revision')
    .select('revision')
    .first();
  return String(row.revision);
}

/**
 * Tells all replicas that something else is asked. Does nothing, and `false` is
 * the answer, when something was changed since `from` was read.
 */
export async function raisePolicyRevision(
  tx: Knex,
  from?: string,
): Promise<boolean> {
  const query = tx('policy_revision').increment('revision', 1);
  const raised: unknown = await (from === undefined
    ? query
    : query.where({ revision: from }));
  return raised === 1;
}
