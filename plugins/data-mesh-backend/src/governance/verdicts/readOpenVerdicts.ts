import { Knex } from 'knex';
import { whereInMany } from '../../database/whereInMany';
import { OpenVerdict } from './openVerdicts';
import { parseOpenVerdicts } from './openVerdictsText';

/** What does not pass of some products, by their ids. */
export async function readOpenVerdicts(options: {
  knex: Knex;
  productIds: Iterable<string>;
}): Promise<Map<string, OpenVerdict[]>> {
  const { knex, productIds } = options;
  const query: Knex.QueryBuilder = knex('open_verdicts').select(
    'product_id',
    'body',
  );
  whereInMany(query, knex, 'product_id', productIds);
  const rows: { product_id: string; body: string }[] = await query;
  return new Map(
    rows.map((row): [string, OpenVerdict[]] => [
      row.product_id,
      parseOpenVerdicts(row.body),
    ]),
  );
}
