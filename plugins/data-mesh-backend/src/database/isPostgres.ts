import { Knex } from 'knex';

/** Whether the database is PostgreSQL; the only other one is SQLite. */
export function isPostgres(knex: Knex): boolean {
  return String(knex.client.config.client).includes('pg');
}
