import { Knex } from 'knex';

const CHUNK = 200;

/** Inserts rows that never change; those that are there already stay. */
export async function insertKept<Row extends {}>(
  tx: Knex.Transaction,
  table: string,
  key: string,
  rows: readonly Row[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK) {
    await tx(table)
      .insert(rows.slice(start, start + CHUNK))
      .onConflict(key)
      .ignore();
  }
}
