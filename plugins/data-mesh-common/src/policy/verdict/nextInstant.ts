import { nowOf } from '../items/nowOf';
import { PolicySubject } from '../items/PolicySubject';
import { policiesFor } from '../set/policiesFor';
import { DAY } from '../waiver/days';
import { CompiledPolicySet } from './CompiledPolicySet';
import { EvaluateOptions } from './EvaluateOptions';
import { waiverBegin } from './waiverBegin';
import { waiverEnd } from './waiverEnd';
import { waiversInForce } from './waiversInForce';

/** Later instants have a year of more digits, and are no later in the order of letters. */
const LAST = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/**
 * The next instant, ISO 8601, at which time alone can change what policies say
 * of a product: a waiver begins or ends, a policy comes into force, a grace is over. What
 * an expression compares with `now` is to be asked again after each midnight UTC.
 * Until then the same subject and options give the same verdicts. Undefined where
 * nothing is to come, or where nobody knows what time it is.
 *
 * @public
 */
export function nextInstant(
  set: CompiledPolicySet,
  subject: PolicySubject,
  {
    waivers = [],
    baseline,
  }: Pick<EvaluateOptions, 'waivers' | 'baseline'> = {},
): string | undefined {
  const { context, domain, ref } = subject;
  const now = nowOf(context);
  if (now === undefined) {
    return undefined;
  }
  let next = Infinity;
  const consider = (instant = Infinity) => {
    if (instant > now && instant < next) {
      next = instant;
    }
  };
  for (const policy of policiesFor(set, domain)) {
    const { effective, rollout } = policy;
    consider(rollout.from);
    if (baseline?.has(effective.policy.id)) {
      consider(rollout.graceEnd);
    }
    if (policy.readsNow && policy.concerns(subject).holds) {
      consider((Math.floor(now / DAY) + 1) * DAY);
    }
  }
  for (const waiver of waivers) {
    if (waiver.product.toLowerCase() === ref?.toLowerCase()) {
      consider(waiverBegin(waiver));
    }
  }
  for (const inForce of waiversInForce(waivers, ref, now).values()) {
    inForce.forEach(waiver => consider(waiverEnd(waiver)));
  }
  return next > LAST ? undefined : new Date(next).toISOString();
}
