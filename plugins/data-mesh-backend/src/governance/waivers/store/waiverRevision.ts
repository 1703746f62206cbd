import { Knex } from 'knex';

/**
 * How often what is waived was changed, as text: what was read after this is
 * right for as long as it stays, on every replica.
 */
export async function readWaiverRevision(knex: Knex): Promise<string> {
  const row: { revision: number | string } = await knex('waiver_revision')
    .select('revision')
    .first();
  return String(row.revision);
}

/** Tells all replicas that something else is waived. */
export async function raiseWaiverRevision(tx: Knex.Transaction): Promise<void> {
  await tx('waiver_revision').increment('revision', 1);
}
