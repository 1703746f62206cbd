import { ItemCounts, PolicyVerdict } from '@meshstage/plugin-data-mesh-common';
import { fromLetters } from './outcomeLetters';

const NO_ITEMS: ItemCounts = {
  pass: 0,
  fail: 0,
  waived: 0,
  error: 0,
  'not-evaluated': 0,
};

/** Verdicts as far as a digest knows them: enough to say which level is reached. */
export function verdictsOfLetters(
  policies: readonly string[],
  letters: string,
): PolicyVerdict[] {
  const outcomes = fromLetters(letters);
  return policies.map((policy, index) => ({
    policy,
    severity: 'medium',
    outcome: outcomes[index] ?? 'not-evaluated',
    counts: NO_ITEMS,
    enforcement: {},
    evidence: [],
  }));
}
