import { Knex } from 'knex';

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
    for (let last = PAGE; last === PAGE && !signal?.aborted; deleted += last) {
      last = await knex(table)
        .whereIn(
          [...key],
          knex(table)
            .select(...key)
            .where(day, '<', before)
            .limit(PAGE),
        )
        .delete();
    }
  }
  return deleted;
}
