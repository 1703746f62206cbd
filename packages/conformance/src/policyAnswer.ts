import { ItemOutcome, Outcome } from '@meshstage/plugin-data-mesh-common';
import { PolicyAnswer } from './Answer';

/** The verdict of a policy as a case writes it, whichever door has given it. */
export function policyAnswer(verdict: {
  outcome: Outcome;
  counts: { readonly [O in ItemOutcome]: number };
  evidence: readonly { path: string; outcome: ItemOutcome }[];
}): PolicyAnswer {
  const { outcome, counts, evidence } = verdict;
  return {
    outcome,
    counts: Object.fromEntries(
      Object.entries(counts).filter(([, count]) => count > 0),
    ),
    at: Object.fromEntries(evidence.map(each => [each.path, each.outcome])),
  };
}
