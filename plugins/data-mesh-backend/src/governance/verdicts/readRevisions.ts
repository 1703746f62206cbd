import {
  DataContract,
  DataProduct,
  ReadDocument,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { RevisionRow } from '../../database/rows';
import { whereInMany } from '../../database/whereInMany';

/** Revisions by their ids, as models: without the owner's text nothing has a line. */
export async function readRevisions(options: {
  knex: Knex;
  ids: Iterable<string>;
}): Promise<Map<string, ReadDocument>> {
  const { knex, ids } = options;
  const query = knex<RevisionRow>('revisions').select(
    'revision_id',
    'path',
    'location',
    'commit_id',
    'sha256',
    'model',
  );
  whereInMany(query, knex, 'revision_id', ids);
  const rows = await query;
  return new Map(rows.map(row => [row.revision_id, toReadDocument(row)]));
}

function toReadDocument(
  row: Pick<
    RevisionRow,
    'path' | 'location' | 'commit_id' | 'sha256' | 'model'
  >,
): ReadDocument {
  const document: DataProduct | DataContract = JSON.parse(row.model);
  return {
    path: row.path,
    ...(row.location !== null && { location: row.location }),
    ...(row.commit_id !== null && { commit: row.commit_id }),
    sha256: row.sha256,
    reading: { kind: document.kind, document, problems: [] },
  };
}
