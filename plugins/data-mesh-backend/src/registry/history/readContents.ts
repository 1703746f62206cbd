import { Knex } from 'knex';
import { whereInMany } from '../../database/whereInMany';

/** The bytes of some texts by their sha256. */
export async function readContents(options: {
  knex: Knex;
  hashes: string[];
}): Promise<Map<string, Buffer>> {
  const { knex, hashes } = options;
  const query: Knex.QueryBuilder = knex('contents').select('sha256', 'bytes');
  whereInMany(query, knex, 'sha256', hashes);
  const rows: { sha256: string; bytes: Buffer }[] = await query;
  return new Map(rows.map(({ sha256, bytes }) => [sha256, bytes]));
}
