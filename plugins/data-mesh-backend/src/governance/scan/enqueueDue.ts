import { Knex } from 'knex';
import { CLOCKS_DIFFER_MS } from '../../database/isAhead';
import { DigestRow } from '../verdicts/verdictRows';
import { askFor } from './askFor';

const MOST = 5_000;

/**
 * Asks for the products of which time alone has changed what is said, the longest
 * overdue first; but for those that wait already, or rest after a failure. What a
 * clock judged that was ahead is asked for by who looks, else by the next sweep.
 */
export async function enqueueDue(options: {
  knex: Knex;
  /** ISO 8601. */
  now: string;
  /** Only this one, because somebody looks at it. */
  productId?: string;
}): Promise<number> {
  const { knex, now, productId } = options;
  const productIds: string[] = await knex<DigestRow>('policy_digests')
    .where(due => {
      due.where('next_at', '<=', now);
      if (productId !== undefined) {
        due.orWhere('evaluated_at', '>', aheadOf(now));
      }
    })
    .where(productId === undefined ? {} : { product_id: productId })
    .whereNotExists(
      knex('scan_queue').whereRaw(
        "scan_queue.key = 'product:' || policy_digests.product_id",
      ),
    )
    .orderBy('next_at')
    .limit(MOST)
    .pluck('product_id');
  await askFor({ knex, productIds });
  return productIds.length;
}

function aheadOf(now: string): string {
  return new Date(Date.parse(now) + CLOCKS_DIFFER_MS).toISOString();
}
