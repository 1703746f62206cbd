import { WaiverState } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { latestDay } from './latestDay';
import { WaiverRow } from './rows';

/*
 * `waiverState` of the core in SQL, on table `waivers`. A waiver is over at
 * midnight UTC after its last day, which is when today's date is another one, and
 * begins at a midnight too. A test holds both against each other.
 */

const NOT_OVER = ['pending', 'approved'] as const;

/**
 * Only those in a state.
 *
 * @param today - UTC date
 */
export function whereWaiverState(
  query: Knex.QueryBuilder<WaiverRow>,
  state: WaiverState,
  today: string,
): void {
  switch (state) {
    case 'pending':
      query
        .where('waivers.expires', '>=', today)
        .where(any =>
          any
            .where('waivers.decided', 'pending')
            .orWhere(later =>
              later
                .where('waivers.decided', 'approved')
                .where('waivers.expires', '>', latestDay(today)),
            ),
        );
      break;
    case 'in-force':
      query
        .where('waivers.decided', 'approved')
        .whereBetween('waivers.expires', [today, latestDay(today)]);
      break;
    case 'expired':
      query
        .whereIn('waivers.decided', NOT_OVER)
        .where('waivers.expires', '<', today);
      break;
    default:
      query.where('waivers.decided', state);
  }
}
