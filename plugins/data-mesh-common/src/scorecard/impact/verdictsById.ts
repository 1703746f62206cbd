import { PolicyVerdict } from '../../policy/verdict/PolicyVerdict';

/** Verdicts of one product by the ids of their policies. */
export function verdictsById(
  verdicts: readonly PolicyVerdict[],
): ReadonlyMap<string, PolicyVerdict> {
  return new Map(verdicts.map(verdict => [verdict.policy, verdict]));
}
