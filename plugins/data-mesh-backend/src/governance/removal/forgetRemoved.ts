import { Knex } from 'knex';
import { ProductRow } from '../../database/rows';
import { closeBadgeLinks } from '../badges/closeBadgeLinks';
import { endBaselines } from '../baseline/endBaselines';
import { leaveDecisions } from '../reviews/store/leaveDecisions';
import { deleteVerdicts } from '../verdicts/deleteVerdicts';
import { endWaiversOf } from '../waivers/store/endWaiversOf';

/**
 * Ends all that was granted to products that leave the mesh, in the transaction in
 * which they do: what comes to their place, or comes back, is another product in
 * the eyes of governance, and was granted nothing. So nothing is left for it to
 * find before a scan has looked.
 */
export async function forgetRemoved(options: {
  tx: Knex.Transaction;
  products: readonly Pick<ProductRow, 'product_id' | 'ref'>[];
  /** ISO 8601. */
  at: string;
}): Promise<void> {
  const { tx, products, at } = options;
  if (products.length === 0) {
    return;
  }
  const productIds = products.map(row => row.product_id);
  const refs = products.map(({ ref }) => ref);
  await endWaiversOf({ tx, refs, at });
  await leaveDecisions({ tx, refs, at });
  await closeBadgeLinks({ knex: tx, productIds });
  await endBaselines({ knex: tx, productIds });
  await deleteVerdicts({ knex: tx, productIds });
}
