import { Knex } from 'knex';

const CHUNK = 200;

/** Inserts any number of rows, in statements that every database takes. */
export async function insertMany<Row extends {}>(
  tx: Knex.Transaction,
  table: string,
  rows: Row[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK) {
    await tx(table).insert(rows.slice(start, start + CHUNK));
  }
}
