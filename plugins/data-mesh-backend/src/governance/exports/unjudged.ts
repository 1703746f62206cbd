import { KeptVerdict } from '../verdicts/readVerdicts';
import { verdictsOfLetters } from '../verdicts/verdictsOfLetters';

/**
 * Of policies of which nothing is kept that nobody knows, and why: left out they
 * would look as if all were well.
 */
export function unjudged(
  policies: Iterable<string>,
  reason: string,
): KeptVerdict[] {
  return verdictsOfLetters([...policies], '').map(verdict => ({
    ...verdict,
    revision: '',
    evidence: [
      { outcome: 'not-evaluated', path: '', key: '', modelPath: '', reason },
    ],
  }));
}
