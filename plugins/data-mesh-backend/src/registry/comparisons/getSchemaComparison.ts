import { LoggerService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import {
  comparedTables,
  DataContract,
  SchemaComparison,
} from '@meshstage/plugin-data-mesh-common';
import { Visibility } from '../../access/Visibility';
import { RevisionRow } from '../../database/rows';
import { whereInMany } from '../../database/whereInMany';
import { getComparison, NoComparison } from './getComparison';

/** What lies between two revisions, with their schemas laid over each other. */
export async function getSchemaComparison(options: {
  knex: Knex;
  before: string;
  after: string;
  reading: Visibility;
  logger: LoggerService;
}): Promise<SchemaComparison | NoComparison> {
  const { knex, before, after } = options;
  const comparison = await getComparison(options);
  if (!('changes' in comparison)) {
    return comparison;
  }
  const query: Knex.QueryBuilder = knex<RevisionRow>('revisions')
    .where({ kind: 'DataContract' })
    .select('revision_id', 'model');
  whereInMany(query, knex, 'revision_id', [before, after]);
  const rows: Pick<RevisionRow, 'revision_id' | 'model'>[] = await query;
  const models = new Map(
    rows.map(row => [row.revision_id, JSON.parse(row.model) as DataContract]),
  );
  const [old, now] = [models.get(before), models.get(after)];
  return {
    ...comparison,
    tables: old && now ? comparedTables(old, now, comparison.changes) : [],
  };
}
