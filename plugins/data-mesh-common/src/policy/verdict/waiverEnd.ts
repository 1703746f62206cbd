import { instantOf } from '../operators/values/instantOf';
import { DAY } from '../waiver/days';
import { PolicyWaiver } from './PolicyWaiver';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The instant at which a waiver stops to count, through every door: midnight UTC
 * after its last day, in milliseconds. One whose date is none has never counted.
 *
 * @public
 */
export function waiverEnd({ expires }: Pick<PolicyWaiver, 'expires'>): number {
  const day = DATE.test(expires) ? instantOf(expires) : undefined;
  return day === undefined ? -Infinity : day + DAY;
}
