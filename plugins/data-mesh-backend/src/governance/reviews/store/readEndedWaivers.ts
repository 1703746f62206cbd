import { Knex } from 'knex';
import { ListedWaiver, listedWaivers } from '../../waivers/store/ListedWaiver';
import {
  WaiverReader,
  whereWaiverVisible,
} from '../../waivers/store/whereWaiverVisible';

const MOST = 500;

/**
 * Waivers that were approved and are over since an instant, or end by a day: the
 * next to end first, 500 at most.
 */
export async function readEndedWaivers(options: {
  knex: Knex;
  reader: WaiverReader;
  /** ISO 8601. */
  since: string;
  /** UTC date. */
  through: string;
}): Promise<ListedWaiver[]> {
  const { knex, reader, since, through } = options;
  const query = listedWaivers(knex);
  whereWaiverVisible(query, knex, reader);
  return await query
    .where(over => {
      over.where(expiring =>
        expiring
          .where('waivers.decided', 'approved')
          .where('waivers.expires', '>=', since.slice(0, 10))
          .where('waivers.expires', '<=', through),
      );
      over.orWhere(ended =>
        ended
          .where('waivers.decided', 'ended')
          .where('waivers.ended_at', '>', since),
      );
    })
    .orderBy(['waivers.expires', 'waivers.waiver_id'])
    .limit(MOST);
}
