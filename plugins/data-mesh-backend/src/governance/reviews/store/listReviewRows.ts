import { Page, ReviewListQuery } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { decodeCursor, encodeCursor } from '../../../database/cursor';
import { ReviewRow } from './rows';

const DEFAULT_LIMIT = 50;

/** Reviews, the newest first. */
export async function listReviewRows(options: {
  knex: Knex;
  query: ReviewListQuery;
}): Promise<Page<ReviewRow>> {
  const { knex, query } = options;
  const { limit = DEFAULT_LIMIT, cursor } = query;
  const found = knex<ReviewRow>('reviews');
  const [{ count }] = await found.clone().count({ count: '*' });
  if (cursor) {
    const [at, id] = decodeCursor<[string, string]>(cursor, [
      'string',
      'string',
    ]);
    found.where(before =>
      before
        .where('opened_at', '<', at)
        .orWhere(same =>
          same.where('opened_at', at).where('review_id', '<', id),
        ),
    );
  }
  const rows = await found
    .orderBy([
      { column: 'opened_at', order: 'desc' },
      { column: 'review_id', order: 'desc' },
    ])
    .limit(limit + 1)
    .select();
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    totalItems: Number(count),
    ...(rows.length > limit &&
      last && { nextCursor: encodeCursor([last.opened_at, last.review_id]) }),
  };
}
