import { Knex } from 'knex';
import { QueueRow } from '../verdicts/verdictRows';

const CHUNK = 200;

/**
 * Asks for products to be judged; one that is being judged now is judged once
 * more, and one that rests after a failure is tried at once.
 */
export async function askFor(options: {
  knex: Knex;
  productIds: Iterable<string>;
}): Promise<void> {
  const { knex, productIds } = options;
  // Sorted, so that two who ask at once wait for each other in one order.
  const ids = [...new Set(productIds)].sort();
  for (let start = 0; start < ids.length; start += CHUNK) {
    await knex<QueueRow>('scan_queue')
      .insert(
        ids.slice(start, start + CHUNK).map(id => ({
          key: `product:${id}`,
          kind: 'product' as const,
          first_id: id,
        })),
      )
      .onConflict('key')
      .merge({
        asked: knex.raw('scan_queue.asked + 1'),
        claimed_until: knex.raw(
          'case when scan_queue.claim is null then null else scan_queue.claimed_until end',
        ),
      });
  }
}
