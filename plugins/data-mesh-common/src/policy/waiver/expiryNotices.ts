import { instantOf } from '../operators/values/instantOf';
import { isInForce } from '../verdict/isInForce';
import { PolicyWaiver } from '../verdict/PolicyWaiver';
import { waiverEnd } from '../verdict/waiverEnd';
import { DAY, dayOf, daysAfter } from './days';

/** A waiver, and since when it counts where that is known. @public */
export interface BegunWaiver extends PolicyWaiver {
  /** ISO 8601. */
  since?: string;
}

/** A waiver that is about to end. @public */
export interface ExpiryNotice<W extends BegunWaiver = BegunWaiver> {
  waiver: W;
  /** The same for as long as the waiver is, so that its owner is told once. */
  key: string;
  /** When it ends, in milliseconds. */
  ends: number;
  /** Days that remain, the begun one included: 1 to 14. */
  daysLeft: number;
}

const NOTICE_DAYS = 14;

/**
 * The waivers in force that end within 14 days, the next to end first. Of one that
 * lasts at most 14 days nobody is told in the first half of its time: an override
 * of a few days would be announced to end as it begins.
 *
 * @param now - milliseconds
 * @public
 */
export function expiryNotices<W extends BegunWaiver>(
  waivers: readonly W[],
  now: number,
): ExpiryNotice<W>[] {
  return waivers
    .filter(waiver => isInForce(waiver, now))
    .map(waiver => ({ waiver, ends: waiverEnd(waiver) }))
    .filter(({ waiver, ends }) => now >= noticeFrom(waiver, ends))
    .map(({ waiver, ends }) => ({
      waiver,
      key: noticeKey(waiver),
      ends,
      daysLeft: Math.ceil((ends - now) / DAY),
    }))
    .sort(
      (one, other) => one.ends - other.ends || (one.key < other.key ? -1 : 1),
    );
}

function noticeFrom(
  { since = '', expires }: BegunWaiver,
  ends: number,
): number {
  const begun = instantOf(since);
  const isShort =
    begun !== undefined && expires <= daysAfter(dayOf(since), NOTICE_DAYS);
  const before = ends - NOTICE_DAYS * DAY;
  return isShort ? Math.max(before, (begun + ends) / 2) : before;
}

function noticeKey(waiver: PolicyWaiver): string {
  const { policy, product, port = null, column = null, expires } = waiver;
  return JSON.stringify([policy, product, port, column, expires]);
}
