import { Knex } from 'knex';
import { deletePages } from './deletePages';

const PAGE = 1_000;
/** What charts are made of: by table its key and its day. */
const TABLES = {
  daily_roll_ups: [['kind', 'id', 'day', 'domain'], 'day'],
  trend_products: [['kind', 'key', 'product_id'], 'last_day'],
} as const;

/**
 * Deletes how products stood together on days before one, and which products were
 * counted on such days only. Resolves to how many rows were deleted.
 */
export async function deleteOldDays(options: {
  knex: Knex;
  /** UTC date. */
  before: string;
  signal?: AbortSignal;
}): Promise<number> {
  const { knex, before, signal } = options;
  let deleted = 0;
  for (const [table, [key, day]] of Object.entries(TABLES)) {
    deleted += await deletePages({
      size: PAGE,
      deletePage: () => {
        const old = knex(table)
          .select(...key)
          .where(day, '<', before);
        return knex(table)
          .whereIn([...key], old.limit(PAGE))
          .delete();
      },
      signal,
    });
  }
  return deleted;
}
