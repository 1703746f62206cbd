import { Knex } from 'knex';
import { counted } from '../../database/counted';
import { decodeCursor, encodeCursor } from '../../database/cursor';
import { RevisionRow } from '../../database/rows';
import { History } from './History';
import { REVISION_COLUMNS, RevisionColumns } from './toRevisionSummary';

/** A page of revisions, newest first. */
export interface RevisionRows {
  rows: RevisionColumns[];
  /** The newest revision of the next page: the one before the last of this. */
  next?: RevisionColumns;
  totalItems: number;
  nextCursor?: string;
}

/** The revisions of a history, newest first. */
export async function listRevisions(options: {
  knex: Knex;
  history: History;
  cursor?: string;
  limit: number;
}): Promise<RevisionRows> {
  const { knex, cursor, limit } = options;
  const { kind, document_id, major } = options.history;
  const found = knex<RevisionRow>('revisions').where({
    kind,
    document_id,
    major,
  });
  const [{ count }] = await found.clone().count({ count: '*' });
  if (cursor) {
    const [position] = decodeCursor<[number]>(cursor, ['number']);
    found.where('position', '<', counted(knex, position));
  }
  const rows: RevisionColumns[] = await found
    .orderBy('position', 'desc')
    .limit(limit + 1)
    .select(...REVISION_COLUMNS);
  const page = rows.slice(0, limit);
  const next = rows.at(limit);
  return {
    rows: page,
    next,
    totalItems: Number(count),
    nextCursor: next && encodeCursor([page[limit - 1].position]),
  };
}
