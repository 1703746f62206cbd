import { Knex } from 'knex';
import { whereInMany } from '../database/whereInMany';

/** Texts of owners, byte for byte, by their sha256. */
export async function readBytes(options: {
  knex: Knex;
  hashes: Iterable<string>;
}): Promise<Map<string, Buffer>> {
  const query: Knex.QueryBuilder = options
    .knex('contents')
    .select('sha256', 'bytes');
  whereInMany(query, options.knex, 'sha256', options.hashes);
  const rows: { sha256: string; bytes: Buffer }[] = await query;
  return new Map(rows.map(row => [row.sha256, row.bytes]));
}
