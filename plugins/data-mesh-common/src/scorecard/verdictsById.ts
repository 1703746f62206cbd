import { OUTCOME_ORDER } from '../policy/verdict/foldOutcomes';
import { Outcome } from '../policy/verdict/PolicyVerdict';
import { ScoredVerdict } from './ScoredVerdict';

const ORDER: readonly Outcome[] = [...OUTCOME_ORDER, 'not-applicable'];

/** Verdicts by the id of their policy; of two of one policy the one that says most, in whatever order they come. */
export function verdictsById(
  verdicts: readonly ScoredVerdict[],
): ReadonlyMap<string, ScoredVerdict> {
  const byId = new Map<string, ScoredVerdict>();
  for (const verdict of verdicts) {
    const other = byId.get(verdict.policy);
    if (!other || rank(verdict) < rank(other)) {
      byId.set(verdict.policy, verdict);
    }
  }
  return byId;
}

function rank({ outcome }: ScoredVerdict): number {
  return ORDER.indexOf(outcome);
}
