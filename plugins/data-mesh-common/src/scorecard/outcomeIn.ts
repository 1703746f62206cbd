import { Outcome } from '../policy/verdict/PolicyVerdict';
import { ScoredVerdict } from './ScoredVerdict';

/** What is said of a policy; where nothing is said, nobody knows. */
export function outcomeIn(
  verdicts: ReadonlyMap<string, ScoredVerdict>,
  policy: string,
): Outcome {
  return verdicts.get(policy)?.outcome ?? 'not-evaluated';
}
