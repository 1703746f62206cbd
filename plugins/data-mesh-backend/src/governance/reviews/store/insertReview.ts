import { ConflictError } from '@backstage/errors';
import { Knex } from 'knex';
import { isAhead } from '../../../database/isAhead';
import { lockNames } from '../../../database/locks';
import { ReviewRow } from './rows';

/** Opens a review after the last one; throws while that is open. */
export async function insertReview(options: {
  knex: Knex;
  id: string;
  openedBy: string;
  /** ISO 8601. */
  at: string;
}): Promise<ReviewRow> {
  const { knex, id, openedBy, at } = options;
  return await knex.transaction(async tx => {
    await lockNames(tx, ['governance reviews']);
    const open = await tx<ReviewRow>('reviews').whereNull('closed_at').first();
    if (open) {
      throw new ConflictError(
        `A review is open since ${open.opened_at}: close that one first`,
      );
    }
    const last = await tx<ReviewRow>('reviews')
      // By what it has seen, which no clock says.
      .orderBy([
        { column: 'closed_seq', order: 'desc' },
        { column: 'closed_at', order: 'desc' },
        { column: 'review_id', order: 'desc' },
      ])
      .first();
    const row: ReviewRow = {
      review_id: id,
      opened_by: openedBy,
      opened_at: at,
      since_at: sinceOf(last, at),
      since_seq: last?.closed_seq ?? 0,
      closed_by: null,
      closed_at: null,
      closed_seq: null,
      participants: '[]',
      cut: false,
    };
    await tx<ReviewRow>('reviews').insert(row);
    return row;
  });
}

/** When the last review was closed; where a clock that was ahead did so, when it was opened. */
function sinceOf(last: ReviewRow | undefined, at: string): string | null {
  const times = [last?.closed_at ?? null, last?.opened_at ?? null];
  return times.find(time => time !== null && !isAhead(time, at)) ?? null;
}
