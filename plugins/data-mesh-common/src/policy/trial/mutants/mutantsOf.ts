import { checkCondition } from '../../condition/checkCondition';
import { Condition } from '../../language/Condition';
import { TextPlace } from '../../language/TextPlace';
import { EffectivePolicy } from '../../overlay/EffectivePolicy';
import { mutateCondition } from './mutateCondition';
import { MutationData } from './Mutation';

/** A policy in which one thing was changed. */
export interface Mutant {
  effective: EffectivePolicy;
  part: 'match' | 'when' | 'assert';
  at?: TextPlace;
  data: MutationData;
}

const MOST = 500;

/**
 * A policy changed in one place, operator by operator. Whoever tests it well has
 * a test that notices each of these changes.
 */
export function mutantsOf(effective: EffectivePolicy): Mutant[] {
  const { policy, match } = effective;
  const mutants: Mutant[] = [
    ...mutantsOfPart(effective, 'assert'),
    ...mutantsOfPart(effective, 'when'),
  ];
  if (match.length > 0) {
    mutants.push({
      effective: { ...effective, match: [] },
      part: 'match',
      at: policy.places.get('spec.match'),
      data: { how: 'dropped' },
    });
  }
  return mutants.slice(0, MOST);
}

function mutantsOfPart(
  effective: EffectivePolicy,
  part: 'when' | 'assert',
): Mutant[] {
  const { policy, [part]: conditions } = effective;
  return conditions.flatMap((condition, index) =>
    mutateCondition(condition)
      .filter(each => canBeRead(each.condition))
      .map(({ condition: changed, at, data }) => ({
        effective: { ...effective, [part]: conditions.with(index, changed) },
        part,
        at,
        data,
      })),
  );

  function canBeRead(changed: Condition): boolean {
    return checkCondition(changed, policy.forEach).length === 0;
  }
}
