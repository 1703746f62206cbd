import { Outcome, PolicyVerdict } from '../../policy/verdict/PolicyVerdict';
import { FlipKind, ImpactItem, PolicyFlip } from './Impact';

/** Items of a flip that are told; all are counted. */
const MOST_ITEMS = 5;

type Standing = 'good' | 'fails' | 'unknown' | 'waived';

const STANDINGS: { readonly [O in Outcome]: Standing } = {
  pass: 'good',
  'not-applicable': 'good',
  fail: 'fails',
  error: 'unknown',
  'not-evaluated': 'unknown',
  waived: 'waived',
};

type Flip = Omit<PolicyFlip, 'policy' | 'title'>;

/**
 * What becomes of what a policy says of a product; undefined where nothing does
 * that anybody would have to know. A verdict is absent where the policy does not
 * hold.
 */
export function flipOf(
  before: PolicyVerdict | undefined,
  after: PolicyVerdict | undefined,
): Flip | undefined {
  const [was, is] = [standingOf(before), standingOf(after)];
  if (was !== is) {
    return is === 'good'
      ? flip('clears', before, after, before, was)
      : flip(is, before, after, after, is);
  }
  if (is === 'good' || is === 'waived' || !before || !after) {
    return undefined;
  }
  if (isDenied(after) && !isDenied(before)) {
    return flip('refused', before, after, after, is);
  }
  return is === 'fails' ? moreOf(before, after) : undefined;
}

function standingOf(verdict: PolicyVerdict | undefined): Standing {
  return verdict ? STANDINGS[verdict.outcome] : 'good';
}

/** @param told - the verdict whose items are told, those of one standing */
function flip(
  kind: FlipKind,
  before: PolicyVerdict | undefined,
  after: PolicyVerdict | undefined,
  told: PolicyVerdict | undefined,
  standing: Standing,
): Flip {
  const items = (told?.evidence ?? []).filter(
    ({ outcome }) => STANDINGS[outcome] === standing,
  );
  const counts = Object.entries(told?.counts ?? {});
  return {
    ...headOf(kind, before, after),
    count: counts.reduce(
      (sum, [outcome, count]) =>
        isOutcome(outcome) && STANDINGS[outcome] === standing
          ? sum + count
          : sum,
      0,
    ),
    items: items.slice(0, MOST_ITEMS).map(toItem),
  };
}

function isOutcome(outcome: string): outcome is Outcome {
  return outcome in STANDINGS;
}

/** Those that fail after and did not before; where not all are told, at least as many as are more. */
function moreOf(before: PolicyVerdict, after: PolicyVerdict): Flip | undefined {
  const known = new Set(failing(before).map(({ key }) => key));
  const isWhole = failing(before).length === before.counts.fail;
  const fresh = failing(after).filter(({ key }) => !known.has(key));
  const count = Math.max(
    after.counts.fail - before.counts.fail,
    isWhole ? fresh.length : 0,
  );
  return count > 0
    ? {
        ...headOf('more', before, after),
        count,
        items: fresh.slice(0, MOST_ITEMS).map(toItem),
      }
    : undefined;
}

function failing({ evidence }: PolicyVerdict) {
  return evidence.filter(({ outcome }) => outcome === 'fail');
}

function headOf(
  kind: FlipKind,
  before: PolicyVerdict | undefined,
  after: PolicyVerdict | undefined,
): Omit<Flip, 'count' | 'items'> {
  const enforcement = after && enforcementOf(after);
  return {
    kind,
    ...(before && { before: before.outcome }),
    ...(after && { after: after.outcome }),
    ...(enforcement && { enforcement }),
    ...(enforcement &&
      after?.inForceFrom !== undefined && { inForceFrom: after.inForceFrom }),
  };
}

function enforcementOf({ outcome, enforcement }: PolicyVerdict) {
  return outcome === 'fail' ||
    outcome === 'error' ||
    outcome === 'not-evaluated'
    ? enforcement[outcome]
    : undefined;
}

function isDenied(verdict: PolicyVerdict): boolean {
  return enforcementOf(verdict) === 'deny';
}

function toItem({
  outcome,
  path,
  document,
  at,
  field,
  seen,
  wanted,
  message,
  reason,
}: PolicyVerdict['evidence'][number]): ImpactItem {
  return {
    outcome,
    path,
    ...(document !== undefined && { document }),
    ...(at && { at }),
    ...(field !== undefined && { field }),
    ...(seen !== undefined && { seen }),
    ...(wanted && { wanted }),
    ...(message !== undefined && { message }),
    ...(reason !== undefined && { reason }),
  };
}
