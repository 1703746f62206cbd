import { Knex } from 'knex';
import { RevisionRow } from '../../database/rows';
import { whereInMany } from '../../database/whereInMany';

/** When products were first accepted, ISO 8601, by their ids. */
export async function readFirstAccepted(options: {
  knex: Knex;
  productIds: readonly string[];
}): Promise<ReadonlyMap<string, string>> {
  const { knex, productIds } = options;
  if (productIds.length === 0) {
    return new Map();
  }
  const query = knex<RevisionRow>('revisions')
    .where({ kind: 'DataProduct', position: 1 })
    .select('document_id', 'accepted_at');
  whereInMany(query, knex, 'document_id', productIds);
  const rows: Pick<RevisionRow, 'document_id' | 'accepted_at'>[] = await query;
  return new Map(rows.map(row => [row.document_id, row.accepted_at]));
}
