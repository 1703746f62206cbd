import { instantOf } from '../operators/values/instantOf';
import { DAY } from '../waiver/days';
import { PolicyWaiver } from './PolicyWaiver';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The instant at which a waiver stops to count, through every door: midnight UTC
 * after its last day. One whose date is none has never counted.
 */
export function waiverEnd({ expires }: PolicyWaiver): number {
  const day = DATE.test(expires) ? instantOf(expires) : undefined;
  return day === undefined ? -Infinity : day + DAY;
}
