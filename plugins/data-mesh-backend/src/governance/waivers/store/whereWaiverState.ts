import { WaiverState } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { WaiverRow } from './rows';

/*
 * `waiverState` of the core in SQL, on table `waivers`. A waiver is over at
 * midnight UTC after its last day, which is when today's date is another one. A
 * test holds both against each other.
 */

const UNDECIDED = {
  pending: 'pending',
  'in-force': 'approved',
} as const;

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
    case 'in-force':
      query
        .where('waivers.decided', UNDECIDED[state])
        .where('waivers.expires', '>=', today);
      break;
    case 'expired':
      query
        .whereIn('waivers.decided', Object.values(UNDECIDED))
        .where('waivers.expires', '<', today);
      break;
    default:
      query.where('waivers.decided', state);
  }
}
