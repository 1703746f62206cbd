import type { ReviewDecision, ReviewedVerdict } from '../../client/types';
import { Outcome } from '../../policy/verdict/PolicyVerdict';
import { decisionHolds } from './decisionHolds';
import { headOf } from './headOf';
import { isOpenOutcome } from './isOpenOutcome';
import { ProductInReview } from './ProductInReview';
import { ReviewSight } from './ReviewSight';

/** What a review has to look at of a policy and a product: one thing, or nothing. */
export function reviewVerdict(
  product: ProductInReview,
  policy: string,
  outcome: Outcome,
  sight: ReviewSight,
): ReviewedVerdict[] {
  const before = product.before.get(policy);
  if (!isOpenOutcome(outcome) && (before === undefined || before === outcome)) {
    return [];
  }
  const decision = sight.decisionOf(product.product, policy);
  const earlier = sight.earlierOf(product.product, policy);
  const kind = isOpenOutcome(outcome)
    ? openKind(product, policy, { decision, earlier }, sight)
    : closedKind(outcome, before, decision ?? earlier);
  if (!kind) {
    return [];
  }
  const open = product.open.get(policy);
  return [
    {
      kind,
      ...headOf(product),
      policy,
      ...(sight.policyOf(policy, product.domain) ?? {
        policyTitle: policy,
        severity: 'medium',
      }),
      outcome,
      ...(before !== undefined && before !== outcome && { before }),
      ...(open && { since: open.since }),
      items: open?.items ?? 0,
      ...(decision && { decision }),
      ...(kind === 'returned' && earlier && { earlier }),
    },
  ];
}

function openKind(
  { before, open }: ProductInReview,
  policy: string,
  {
    decision,
    earlier,
  }: { [of in 'decision' | 'earlier']: ReviewDecision | undefined },
  { since, today }: ReviewSight,
): ReviewedVerdict['kind'] | undefined {
  if (earlier && !decisionHolds(earlier, today)) {
    return 'returned';
  }
  if (earlier && !decision) {
    return undefined;
  }
  const then = before.get(policy);
  if (since === undefined || (then !== undefined && !isOpenOutcome(then))) {
    return 'failing';
  }
  // What is judged for the first time is open since then, and in no history.
  const began = open.get(policy)?.since;
  const isNew = then === undefined && began !== undefined && began > since;
  return isNew ? 'failing' : 'left-open';
}

/** What a review has waived itself is no news to the next. */
function closedKind(
  outcome: Outcome,
  before: Outcome | undefined,
  last: ReviewDecision | undefined,
): ReviewedVerdict['kind'] | undefined {
  if (outcome === 'waived') {
    const isOpen = before !== undefined && isOpenOutcome(before);
    return isOpen && last?.kind !== 'waive' ? 'waived' : undefined;
  }
  const wasOpen = before === 'waived' || (before && isOpenOutcome(before));
  return wasOpen ? 'mended' : undefined;
}
