import { ConflictError } from '@backstage/errors';
import { orderReview, ReviewClosing } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { VISIBLE_ALL } from '../../access/Visibility';
import { readAgenda } from './readAgenda';
import { ReviewReader } from './ReviewReader';
import { closeReview } from './store/closeReview';
import { ReviewRow } from './store/rows';

/** So many are kept, the worst first: nobody reads more of an old review. */
const MOST_KEPT = 1_000;

/**
 * Closes a review, and keeps what it looked at as things stand now: all of it, also
 * what who closes may not read. Whoever reads it later gets their part.
 */
export async function endReview(
  options: ReviewReader & {
    knex: Knex;
    row: ReviewRow;
    person: string;
    closing: ReviewClosing;
  },
): Promise<void> {
  const { knex, row, person, closing, view } = options;
  if (row.closed_at !== null) {
    throw new ConflictError(`This review was closed ${row.closed_at}`);
  }
  const reader = { ...options.reader, reading: VISIBLE_ALL };
  const { items } = orderReview(
    (await readAgenda({ ...options, reader, review: row })).items,
  );
  const named = (closing.participants ?? [])
    .map(name => name.trim())
    .filter(name => name !== '');
  await closeReview({
    knex,
    id: row.review_id,
    closedBy: person,
    at: view.now.toISOString(),
    participants: [...new Set([row.opened_by, ...named])],
    items: items.slice(0, MOST_KEPT),
    cut: items.length > MOST_KEPT,
  });
}
