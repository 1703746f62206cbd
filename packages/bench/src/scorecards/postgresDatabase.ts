import createKnex from 'knex';
import { databaseOf } from '../mesh/databaseOf';

/** Where tests find a server, and this too. */
const SERVER = 'BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING';

/** A schema of its own on a PostgreSQL server, which goes with it; absent where no server is named. */
export async function postgresDatabase() {
  const connection = process.env[SERVER];
  if (!connection) {
    return undefined;
  }
  const schema = `bench_${process.pid}`;
  const knex = createKnex({ client: 'pg', connection, searchPath: [schema] });
  const drop = () => knex.raw('drop schema if exists ?? cascade', [schema]);
  await drop();
  await knex.raw('create schema ??', [schema]);
  return { database: databaseOf(knex), drop };
}
