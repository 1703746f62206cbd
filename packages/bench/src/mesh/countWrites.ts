import { Knex } from 'knex';

const WRITE = /^\s*(insert|update|delete|replace)\b/i;

/** Counts the rows that statements change from now on. */
export function countWrites(knex: Knex): () => number {
  let rows = 0;
  knex.on('query-response', (response, { sql }: { sql: string }) => {
    if (WRITE.test(sql)) {
      rows += changedRows(response);
    }
  });
  return () => rows;
}

/** Of SQLite a count for updates and deletes, the id or the rows of an insert. */
function changedRows(response: unknown): number {
  return typeof response === 'number' ? response : 1;
}
