import { Knex } from 'knex';
import { whereInMany } from '../../database/whereInMany';
import { QueueRow } from './verdictRows';

/** Of a product that waits to be judged: since when each attempt has failed, if so. */
export type Waiting = Pick<QueueRow, 'failed_since'>;

/** Which of some products wait to be judged, by their ids. */
export async function readWaiting(options: {
  knex: Knex;
  productIds: readonly string[];
}): Promise<ReadonlyMap<string, Waiting>> {
  const { knex, productIds } = options;
  const query: Knex.QueryBuilder = knex<QueueRow>('scan_queue').select(
    'first_id',
    'failed_since',
  );
  whereInMany(
    query,
    knex,
    'key',
    productIds.map(id => `product:${id}`),
  );
  const rows: Pick<QueueRow, 'first_id' | 'failed_since'>[] = await query;
  return new Map(rows.map(row => [row.first_id, row]));
}
