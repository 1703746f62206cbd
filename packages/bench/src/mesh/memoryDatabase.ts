import createKnex from 'knex';
import { databaseOf } from './databaseOf';

/** An SQLite database, in memory unless a file is named. */
export function memoryDatabase(connection = ':memory:') {
  return databaseOf(
    createKnex({
      client: 'better-sqlite3',
      connection,
      useNullAsDefault: true,
      pool: { min: 1, max: 1 },
    }),
  );
}
