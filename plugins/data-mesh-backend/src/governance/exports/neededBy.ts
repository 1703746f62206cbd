import { Scorecard } from '@meshstage/plugin-data-mesh-common';
import { KeptVerdict } from '../verdicts/readVerdicts';
import { verdictsOfLetters } from '../verdicts/verdictsOfLetters';

/**
 * Verdicts of the policies that a scorecard needs. Of one that nobody asks any more
 * nobody knows anything, as its level says: left out it would look like a pass.
 */
export function neededBy(
  { levels }: Pick<Scorecard, 'levels'>,
  verdicts: readonly KeptVerdict[],
): KeptVerdict[] {
  const needed = new Set(levels.flatMap(({ policies }) => policies));
  const asked = verdicts.filter(({ policy }) => needed.has(policy));
  asked.forEach(({ policy }) => needed.delete(policy));
  return [
    ...asked,
    ...verdictsOfLetters([...needed], '').map(each => ({
      ...each,
      revision: '',
    })),
  ];
}
