import { Condition } from '../language/Condition';
import { EffectivePolicy } from '../overlay/EffectivePolicy';
import { CompiledPolicySet } from '../verdict/CompiledPolicySet';
import { PolicyWaiver } from '../verdict/PolicyWaiver';
import { waiverEnd } from '../verdict/waiverEnd';
import { DAY } from './days';

const NOW = /\bnow\b/;

/**
 * When a product has to be judged again although nothing but time has changed,
 * in milliseconds: at the end of a waiver, when a policy comes into force or its
 * grace is over, and at the next midnight UTC where an expression asks what time
 * it is, since documents speak of days. `undefined` where time changes nothing.
 *
 * @param now - milliseconds
 *
 * @public
 */
export function nextJudgement(
  now: number,
  {
    set,
    domain,
    waivers,
  }: {
    set: CompiledPolicySet;
    /** Slug of the domain of the product. */
    domain: string;
    /** Of the product. */
    waivers: readonly PolicyWaiver[];
  },
): number | undefined {
  const policies = set.byDomain.get(domain) ?? set.everywhere;
  const instants = [
    ...waivers.map(waiverEnd),
    ...policies.flatMap(({ rollout: { from, graceEnd } }) => [from, graceEnd]),
  ];
  if (policies.some(({ effective }) => asksForTime(effective))) {
    instants.push((Math.floor(now / DAY) + 1) * DAY);
  }
  const next = instants.reduce<number>(
    (least, instant = Infinity) =>
      instant > now && instant < least ? instant : least,
    Infinity,
  );
  return next === Infinity ? undefined : next;
}

function asksForTime({ when, assert }: EffectivePolicy): boolean {
  return [...when, ...assert].some(namesNow);
}

function namesNow(condition: Condition): boolean {
  switch (condition.kind) {
    case 'cel':
      return NOW.test(condition.expression);
    case 'test':
      return false;
    case 'not':
    case 'quantity':
      return namesNow(condition.of);
    default:
      return condition.of.some(namesNow);
  }
}
