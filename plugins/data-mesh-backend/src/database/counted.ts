import { Knex } from 'knex';

/**
 * A number to compare a column with. Without a type PostgreSQL takes that of the
 * column for it, and refuses a number that such a column cannot hold.
 */
export function counted(knex: Knex, value: number): Knex.Raw {
  return knex.raw('cast(? as bigint)', [value]);
}
