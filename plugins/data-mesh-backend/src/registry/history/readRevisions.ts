import { Knex } from 'knex';
import { RevisionRow } from '../../database/rows';
import { whereInMany } from '../../database/whereInMany';
import { REVISION_COLUMNS, RevisionColumns } from './toRevisionSummary';

/** Some revisions by their ids; those that are none are left out. */
export async function readRevisions(options: {
  knex: Knex;
  ids: string[];
}): Promise<Map<string, RevisionColumns>> {
  const { knex, ids } = options;
  const query: Knex.QueryBuilder = knex<RevisionRow>('revisions').select(
    ...REVISION_COLUMNS,
  );
  whereInMany(query, knex, 'revision_id', ids);
  const rows: RevisionColumns[] = await query;
  return new Map(rows.map(row => [row.revision_id, row]));
}
