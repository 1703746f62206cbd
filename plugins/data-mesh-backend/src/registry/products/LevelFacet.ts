import { Knex } from 'knex';

/** The levels of products: kept nowhere, for what is asked for a level may change at any time. */
export interface LevelFacet {
  /** Products with their levels as `product_id` and `value`; a product has one of each scorecard. */
  rows: Knex.QueryBuilder;
  /** Labels of all values that there are, in the order in which people look for one. */
  labels: ReadonlyMap<string, string>;
}
