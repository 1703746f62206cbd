import { Page, WaiverQuery } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { counted } from '../../../database/counted';
import { decodeCursor, encodeCursor } from '../../../database/cursor';
import { ListedWaiver, listedWaivers } from './ListedWaiver';
import { WaiverReader, whereWaiverVisible } from './whereWaiverVisible';
import { latestDay } from './latestDay';
import { whereWaiverState } from './whereWaiverState';

const DEFAULT_LIMIT = 50;
const PAST = 2;

/** Those that wait for a decision, those in force, all others. */
const RANK = `case
  when waivers.expires < ? then ${PAST}
  when waivers.decided = 'pending' then 0
  when waivers.decided = 'approved' and waivers.expires > ? then 0
  when waivers.decided = 'approved' then 1
  else ${PAST}
end`;

type Place = [rank: number, expires: string, id: string];

/**
 * Waivers that somebody may see: those that wait first, then those in force,
 * the next to end first, then what is over, the newest first.
 */
export async function listWaiverRows(options: {
  knex: Knex;
  query: WaiverQuery;
  reader: WaiverReader;
  /** UTC date. */
  today: string;
}): Promise<Page<ListedWaiver>> {
  const { knex, query, reader, today } = options;
  const limit = query.limit ?? DEFAULT_LIMIT;
  const days = [today, latestDay(today)];
  const found = listedWaivers(knex);
  whereWaiverVisible(found, knex, reader);
  if (query.state) {
    whereWaiverState(found, query.state, today);
  }
  if (query.policy) {
    found.where('waivers.policy_id', query.policy);
  }
  if (query.product) {
    found.where('waivers.product_ref', query.product.toLowerCase());
  }
  const [{ count }]: { count: number | string }[] = await found
    .clone()
    .clearSelect()
    .count({ count: '*' });
  if (query.cursor) {
    after(found, decodePlace(query.cursor), { knex, days });
  }
  const rows: (ListedWaiver & { rank: number })[] = await found
    .select(knex.raw(`${RANK} as rank`, days))
    .orderBy('rank')
    .orderByRaw(`case when ${RANK} < ${PAST} then waivers.expires end`, days)
    .orderByRaw(
      `case when ${RANK} = ${PAST} then waivers.expires end desc`,
      days,
    )
    .orderBy('waivers.waiver_id')
    .limit(limit + 1);
  const items = rows.slice(0, limit);
  const last = items[items.length - 1];
  return {
    items,
    totalItems: Number(count),
    ...(rows.length > limit &&
      last && {
        nextCursor: encodeCursor([last.rank, last.expires, last.waiver_id]),
      }),
  };
}

function decodePlace(cursor: string): Place {
  return decodeCursor<Place>(cursor, ['number', 'string', 'string']);
}

function after(
  query: Knex.QueryBuilder,
  [rank, expires, id]: Place,
  { knex, days }: { knex: Knex; days: readonly string[] },
): void {
  const given = [...days, counted(knex, rank)];
  query.where(any => {
    any.whereRaw(`${RANK} > ?`, given);
    any.orWhere(same => {
      same.whereRaw(`${RANK} = ?`, given);
      same.where(next => {
        next.where('waivers.expires', rank < PAST ? '>' : '<', expires);
        next.orWhere(day =>
          day
            .where('waivers.expires', expires)
            .where('waivers.waiver_id', '>', id),
        );
      });
    });
  });
}
