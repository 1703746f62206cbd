import { Knex } from 'knex';
import { Visibility } from '../../access/Visibility';
import { whereVisible } from '../../access/visibleProducts';

/**
 * Domains, or owners, of which somebody may read every product that was counted
 * since a day, also those that have left since: of the others a sum would tell too
 * much.
 */
export async function readWholly(options: {
  knex: Knex;
  kind: 'domain' | 'owner';
  reading: Visibility;
  /** UTC date of the first day. */
  from: string;
  /** Only this one. */
  key?: string;
}): Promise<string[]> {
  const { knex, kind, reading, from, key } = options;
  const counted = (): Knex.QueryBuilder =>
    knex('trend_products')
      .where({ kind, ...(key !== undefined && { key }) })
      .where('last_day', '>=', from)
      .groupBy('key')
      .select('key')
      .count({ count: '*' });
  const visible = counted().join(
    'products',
    'products.product_id',
    'trend_products.product_id',
  );
  whereVisible(visible, knex, 'products', reading);
  const all = countsOf(await counted());
  const seen = countsOf(await visible);
  return [...all]
    .filter(([each, count]) => seen.get(each) === count)
    .map(([each]) => each);
}

function countsOf(
  rows: readonly { key: string; count: number | string }[],
): Map<string, number> {
  return new Map(rows.map(({ key, count }) => [key, Number(count)]));
}
