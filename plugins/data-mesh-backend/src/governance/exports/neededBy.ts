import { Scorecard } from '@meshstage/plugin-data-mesh-common';
import { KeptVerdict } from '../verdicts/readVerdicts';
import { unjudged } from './unjudged';

/**
 * Verdicts of the policies that a scorecard needs. Of one that nobody asks any more
 * nobody knows anything, as its level says.
 */
export function neededBy(
  { levels }: Pick<Scorecard, 'levels'>,
  verdicts: readonly KeptVerdict[],
): KeptVerdict[] {
  const needed = new Set(levels.flatMap(({ policies }) => policies));
  const asked = verdicts.filter(({ policy }) => needed.has(policy));
  asked.forEach(({ policy }) => needed.delete(policy));
  return [...asked, ...unjudged(needed, 'Nobody asks for this policy.')];
}
