import { noOutcomes } from './noOutcomes';
import { outcomeIn } from './outcomeIn';
import { ProductScore } from './ProductScore';
import { Scorecard } from './Scorecard';
import { ScoredVerdict } from './ScoredVerdict';
import { shareOf } from './shareOf';

type Weighed = Pick<ProductScore, 'counts' | 'weight' | 'score'>;

/**
 * Score = pass / (pass + fail + waived + error + not-evaluated), over the
 * policies of all levels by their weights: a policy that concerns a thousand
 * columns counts as one that concerns the product.
 */
export function weighOutcomes(
  { levels, weights }: Scorecard,
  verdicts: ReadonlyMap<string, ScoredVerdict>,
): Weighed {
  const counts = noOutcomes();
  const weight = { pass: 0, applicable: 0 };
  for (const policy of levels.flatMap(({ policies }) => policies)) {
    const outcome = outcomeIn(verdicts, policy);
    const own = weights.get(policy) ?? 1;
    counts[outcome] += 1;
    weight.applicable += outcome === 'not-applicable' ? 0 : own;
    weight.pass += outcome === 'pass' ? own : 0;
  }
  return { counts, weight, ...shareOf(weight) };
}
