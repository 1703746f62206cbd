import { Outcome, PolicyVerdict } from '../policy/verdict/PolicyVerdict';

/** What is said of a policy; where nothing is said, nobody knows. */
export function outcomeIn(
  verdicts: ReadonlyMap<string, PolicyVerdict>,
  policy: string,
): Outcome {
  return verdicts.get(policy)?.outcome ?? 'not-evaluated';
}
