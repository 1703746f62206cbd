import { DAY, MOST_DAYS } from '../waiver/days';
import { PolicyWaiver } from './PolicyWaiver';
import { waiverEnd } from './waiverEnd';

/**
 * The earliest instant at which a waiver can count, in milliseconds: none counts
 * for longer than 180 days, from whatever day its file says that it was approved.
 * A day more, as east of Greenwich that day begins earlier.
 *
 * @public
 */
export function waiverBegin(waiver: Pick<PolicyWaiver, 'expires'>): number {
  return waiverEnd(waiver) - (MOST_DAYS + 2) * DAY;
}
