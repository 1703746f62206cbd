import { ReadDocument } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { RevisionRow } from '../../database/rows';
import { whereInMany } from '../../database/whereInMany';
import { StoredReading } from './StoredReading';

/** Columns of a revision that a {@link ReadDocument} is made of. */
export const REVISION_COLUMNS = [
  'revision_id',
  'path',
  'location',
  'commit_id',
  'sha256',
  'kind',
  'model',
] as const;

/** A revision as far as a {@link ReadDocument} is made of it. */
export type RevisionColumns = Pick<
  RevisionRow,
  (typeof REVISION_COLUMNS)[number]
>;

/** Revisions by their ids, as models: without the owner's text nothing has a line. */
export async function readRevisions(options: {
  knex: Knex;
  ids: Iterable<string>;
}): Promise<Map<string, ReadDocument>> {
  const { knex, ids } = options;
  const query = knex<RevisionRow>('revisions').select(...REVISION_COLUMNS);
  whereInMany(query, knex, 'revision_id', ids);
  const rows = await query;
  return new Map(rows.map(row => [row.revision_id, toReadDocument(row)]));
}

/** A revision as it was read. */
export function toReadDocument(row: RevisionColumns): ReadDocument {
  return {
    path: row.path,
    location: row.location ?? undefined,
    commit: row.commit_id ?? undefined,
    sha256: row.sha256,
    reading: new StoredReading(row.kind, row.model),
  };
}
