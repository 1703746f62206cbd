import { ConflictError } from '@backstage/errors';
import { ReviewItem } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { insertMany } from '../../../database/insertMany';
import { lastSeq } from './lastSeq';
import { ReviewItemRow, ReviewRow } from './rows';

/** Closes a review with what it looks at; throws where somebody was quicker. */
export async function closeReview(options: {
  knex: Knex;
  id: string;
  closedBy: string;
  /** ISO 8601. */
  at: string;
  participants: readonly string[];
  items: readonly ReviewItem[];
  /** Whether there was more. */
  cut: boolean;
}): Promise<void> {
  const { knex, id, closedBy, at, participants, items, cut } = options;
  await knex.transaction(async tx => {
    const closed: number = await tx<ReviewRow>('reviews')
      .where({ review_id: id })
      .whereNull('closed_at')
      .update({
        closed_by: closedBy,
        closed_at: at,
        participants: JSON.stringify(participants),
        cut,
      });
    if (closed === 0) {
      throw new ConflictError('Somebody else has just closed this review');
    }
    await tx<ReviewRow>('reviews')
      .where({ review_id: id })
      .update({ closed_seq: await lastSeq(tx) });
    const rows = items.map(
      (item, position): ReviewItemRow => ({
        review_id: id,
        position,
        product_ref: item.product,
        body: JSON.stringify(item),
      }),
    );
    await insertMany(tx, 'review_items', rows);
  });
}
