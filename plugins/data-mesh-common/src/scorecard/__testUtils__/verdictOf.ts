import {
  Evidence,
  Outcome,
  PolicyVerdict,
} from '../../policy/verdict/PolicyVerdict';

const LETTERS: ReadonlyMap<string, Outcome> = new Map([
  ['P', 'pass'],
  ['F', 'fail'],
  ['W', 'waived'],
  ['E', 'error'],
  ['N', 'not-evaluated'],
  ['-', 'not-applicable'],
]);

/** A verdict as the engine gives it, of one item. */
export function verdictOf(
  policy: string,
  outcome: Outcome,
  more: Partial<Evidence> = {},
): PolicyVerdict {
  const counts = { pass: 0, fail: 0, waived: 0, error: 0, 'not-evaluated': 0 };
  const evidence: Evidence[] = [];
  if (outcome !== 'not-applicable') {
    counts[outcome] = 1;
    if (outcome !== 'pass') {
      evidence.push({ outcome, path: 'a', key: 'a', modelPath: 'a', ...more });
    }
  }
  return {
    policy,
    severity: 'high',
    outcome,
    counts,
    enforcement: {},
    evidence,
  };
}

/**
 * Verdicts of policies `global.a`, `global.b` and so on, a letter for each: P, F,
 * W, E, N as outcomes begin, `-` for not applicable, `.` for none at all.
 */
export function verdictsOf(letters: string): PolicyVerdict[] {
  return [...letters].flatMap((letter, index) => {
    const outcome = LETTERS.get(letter);
    const policy = `global.${'abcdefgh'[index]}`;
    return outcome ? [verdictOf(policy, outcome)] : [];
  });
}
