import { Knex } from 'knex';
import { ProductRow } from '../../database/rows';
import { createPause } from '../scan/createPause';

/** Products at a time, so that others get their turn between. */
const PAGE = 500;
/** Nobody asks how the products of nobody stood. */
const WHOSE = [
  ['domain', '1 = 1'],
  ['owner', "owner <> ''"],
] as const;

/**
 * Writes down which products a day counts, for their domain and for their owner,
 * of which each has been counted on some day: its trend is for those only who may
 * read all of them.
 */
export async function keepCounted(options: {
  knex: Knex;
  /** UTC date. */
  day: string;
}): Promise<void> {
  const { knex, day } = options;
  const pause = createPause();
  for (let after = ''; ; ) {
    const ids: string[] = await knex<ProductRow>('products')
      .where('product_id', '>', after)
      .orderBy('product_id')
      .limit(PAGE)
      .pluck('product_id');
    const last = ids.at(-1);
    if (last === undefined) {
      return;
    }
    for (const [kind, whose] of WHOSE) {
      await knex.raw(
        `insert into trend_products (kind, key, product_id, last_day)
         select ?, ??, product_id, ? from products
         where state <> 'removed' and ${whose} and product_id > ? and product_id <= ?
         on conflict (kind, key, product_id) do update set last_day = excluded.last_day
         where trend_products.last_day < excluded.last_day`,
        [kind, kind, day, after, last],
      );
    }
    after = last;
    // SQLite answers in this process, so nobody else has had it until here.
    await pause();
  }
}
