import { Knex } from 'knex';
import { lockWriter } from './locks';

/**
 * Runs `work` in a transaction in which nobody else writes to the registry.
 * What `work` reads has everything that earlier writers committed.
 */
export async function inWriterTransaction<T>(
  knex: Knex,
  work: (tx: Knex.Transaction) => Promise<T>,
): Promise<T> {
  return await knex.transaction(async tx => {
    await lockWriter(tx);
    return await work(tx);
  });
}
