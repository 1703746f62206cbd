import { Knex } from 'knex';
import { Visibility } from '../access/Visibility';
import { RevisionRow } from '../database/rows';
import { isDocumentReadable } from './isDocumentReadable';

/** The owner's text of a revision, byte for byte. */
export interface RevisionText {
  bytes: Buffer;
  path: string;
  sha256: string;
}

/** The text of a revision; absent when it may not be read. */
export async function getRevisionText(options: {
  knex: Knex;
  id: string;
  reading: Visibility;
}): Promise<RevisionText | undefined> {
  const { knex, id, reading } = options;
  const row = await knex<RevisionRow>('revisions')
    .join<{ bytes: Buffer }>('contents', 'contents.sha256', 'revisions.sha256')
    .where({ revision_id: id })
    .first(
      'revisions.kind',
      'revisions.document_id',
      'revisions.path',
      'revisions.sha256',
      'contents.bytes',
    );
  if (!row) {
    return undefined;
  }
  const { bytes, path, sha256 } = row;
  return (await isDocumentReadable({ knex, document: row, reading }))
    ? { bytes, path, sha256 }
    : undefined;
}
