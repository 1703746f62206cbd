import { Knex } from 'knex';
import { RevisionRow } from '../../database/rows';
import { whereInMany } from '../../database/whereInMany';

/** A document of a product, with the owner's text. */
export interface RevisionText {
  revisionId: string;
  path: string;
  kind: RevisionRow['kind'];
  bytes: Buffer;
}

/** Owners' texts of revisions. */
export async function readTexts(options: {
  knex: Knex;
  revisionIds: readonly string[];
}): Promise<RevisionText[]> {
  const { knex, revisionIds } = options;
  const query: Knex.QueryBuilder = knex<RevisionRow>('revisions')
    .join<{ bytes: Buffer }>('contents', 'contents.sha256', 'revisions.sha256')
    .select(
      'revisions.revision_id as revisionId',
      'revisions.path',
      'revisions.kind',
      'contents.bytes',
    );
  whereInMany(query, knex, 'revisions.revision_id', revisionIds);
  return await query;
}
