import { CompiledRollout } from '../verdict/enforcementOf';
import { PolicyWaiver } from '../verdict/PolicyWaiver';
import { waiverEnd } from '../verdict/waiverEnd';

/**
 * The next instant, in milliseconds, at which time alone changes what waivers
 * and rollouts of policies say: until then the same documents are judged alike.
 * `undefined` where none is to come. What expressions compare with `now` is not
 * in it.
 *
 * @param now - milliseconds
 */
export function nextChange(
  now: number,
  {
    waivers = [],
    rollouts = [],
  }: {
    waivers?: readonly PolicyWaiver[];
    rollouts?: readonly CompiledRollout[];
  },
): number | undefined {
  let next = Infinity;
  const consider = (instant: number | undefined) => {
    if (instant !== undefined && instant > now && instant < next) {
      next = instant;
    }
  };
  for (const waiver of waivers) {
    consider(waiverEnd(waiver));
  }
  for (const { from, graceEnd } of rollouts) {
    consider(from);
    consider(graceEnd);
  }
  return next === Infinity ? undefined : next;
}
