import { ConflictError } from '@backstage/errors';
import { Knex } from 'knex';
import { isPostgres } from '../../../database/isPostgres';
import { ReviewRow } from './rows';

/** Keeps a review open for the rest of the transaction; throws where it is closed. */
export async function lockOpenReview(
  tx: Knex.Transaction,
  id: string,
): Promise<void> {
  const query = tx<ReviewRow>('reviews')
    .where({ review_id: id })
    .whereNull('closed_at')
    .first('review_id');
  // SQLite has one connection anyway.
  const open = await (isPostgres(tx) ? query.forUpdate() : query);
  if (!open) {
    throw new ConflictError(
      'This review is closed: nothing is decided in it any more',
    );
  }
}
