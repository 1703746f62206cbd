import { isInForce } from '../verdict/isInForce';
import { PolicyWaiver } from '../verdict/PolicyWaiver';
import { waiverEnd } from '../verdict/waiverEnd';
import { DAY } from './days';

/** A waiver that is about to end. @public */
export interface ExpiryNotice<W extends PolicyWaiver = PolicyWaiver> {
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
 * The waivers in force that end within 14 days, the next to end first.
 *
 * @param now - milliseconds
 * @public
 */
export function expiryNotices<W extends PolicyWaiver>(
  waivers: readonly W[],
  now: number,
): ExpiryNotice<W>[] {
  return waivers
    .filter(waiver => isInForce(waiver, now))
    .map(waiver => ({ waiver, ends: waiverEnd(waiver) }))
    .filter(({ ends }) => ends - now <= NOTICE_DAYS * DAY)
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

function noticeKey(waiver: PolicyWaiver): string {
  const { policy, product, port = null, column = null, expires } = waiver;
  return JSON.stringify([policy, product, port, column, expires]);
}
