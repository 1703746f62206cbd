import { checkCondition } from '../../condition/checkCondition';
import { Condition } from '../../language/Condition';
import { TextPlace } from '../../language/TextPlace';
import { EffectivePolicy } from '../../overlay/EffectivePolicy';
import { Changes } from './Changes';
import { joinChanges } from './joinChanges';
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
 * a test that notices each of these changes. Of more than 500 so many are tried,
 * from all over the policy, the same each time; of a long list or expression the
 * first ones. What is not tried is counted.
 */
export function mutantsOf(effective: EffectivePolicy): Changes<Mutant> {
  const { policy, match } = effective;
  const mutants: Mutant[] = [];
  if (match.length > 0) {
    mutants.push({
      effective: { ...effective, match: [] },
      part: 'match',
      at: policy.places.get('spec.match'),
      data: { how: 'dropped' },
    });
  }
  const { tried: asserts, left: ofAsserts } = mutantsOfPart(
    effective,
    'assert',
  );
  const { tried: whens, left: ofWhen } = mutantsOfPart(effective, 'when');
  const room = MOST - mutants.length;
  const roomOfWhens = Math.max(Math.floor(room / 2), room - asserts.length);
  const triedWhens = spread(whens, roomOfWhens);
  const tried = [
    ...spread(asserts, room - triedWhens.length),
    ...triedWhens,
    ...mutants,
  ];
  const all = asserts.length + whens.length + mutants.length;
  return { tried, left: all - tried.length + ofAsserts + ofWhen };
}

/** So many of a list, evenly from its first to its end. */
function spread<T>(list: readonly T[], most: number): readonly T[] {
  return list.length <= most
    ? list
    : Array.from(
        { length: most },
        (_, index) => list[Math.floor((index * list.length) / most)],
      );
}

function mutantsOfPart(
  effective: EffectivePolicy,
  part: 'when' | 'assert',
): Changes<Mutant> {
  const { policy, [part]: conditions } = effective;
  return joinChanges(
    conditions.map((condition, index) => {
      const { tried, left } = mutateCondition(condition);
      return {
        tried: tried
          .filter(({ leaf }) => leaf === undefined || canBeRead(leaf))
          .map(({ condition: changed, at, data }) => ({
            effective: {
              ...effective,
              [part]: conditions.with(index, changed),
            },
            part,
            at,
            data,
          })),
        left,
      };
    }),
  );

  function canBeRead(changed: Condition): boolean {
    return checkCondition(changed, policy.forEach).length === 0;
  }
}
