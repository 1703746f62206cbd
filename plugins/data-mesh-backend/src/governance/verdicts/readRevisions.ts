import {
  DataContract,
  DataProduct,
  ReadDocument,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { RevisionRow } from '../../database/rows';
import { whereInMany } from '../../database/whereInMany';

/** Columns of a revision that a {@link ReadDocument} is made of. */
export const REVISION_COLUMNS = [
  'revision_id',
  'path',
  'location',
  'commit_id',
  'sha256',
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
  /** Called between two of them: to parse many takes time that others need. */
  pause?: () => Promise<void>;
}): Promise<Map<string, ReadDocument>> {
  const { knex, ids, pause = async () => {} } = options;
  const query = knex<RevisionRow>('revisions').select(...REVISION_COLUMNS);
  whereInMany(query, knex, 'revision_id', ids);
  const revisions = new Map<string, ReadDocument>();
  for (const row of await query) {
    revisions.set(row.revision_id, toReadDocument(row));
    await pause();
  }
  return revisions;
}

/** A revision as it was read, with its model. */
export function toReadDocument(row: RevisionColumns): ReadDocument {
  const document: DataProduct | DataContract = JSON.parse(row.model);
  return {
    path: row.path,
    ...(row.location !== null && { location: row.location }),
    ...(row.commit_id !== null && { commit: row.commit_id }),
    sha256: row.sha256,
    reading: { kind: document.kind, document, problems: [] },
  };
}
