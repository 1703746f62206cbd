import { Knex } from 'knex';

const WRITE = /^\s*(insert|update|delete)\b/i;

/**
 * Makes the n-th writing statement fail as if the database had gone away.
 * Gives back how to stop it and how many writing statements there were.
 */
export function failAtWrite(knex: Knex, n: number) {
  const prototype = Object.getPrototypeOf(knex.client);
  const original = prototype.query;
  let writes = 0;
  prototype.query = function query(
    connection: unknown,
    statement: string | { sql: string },
  ) {
    const sql = typeof statement === 'string' ? statement : statement.sql;
    if (WRITE.test(sql)) {
      writes += 1;
      if (writes === n) {
        return Promise.reject(
          Object.assign(new Error('Connection terminated unexpectedly'), {
            code: 'ECONNRESET',
          }),
        );
      }
    }
    return original.call(this, connection, statement);
  };
  return {
    restore() {
      prototype.query = original;
    },
    writes: () => writes,
  };
}
