import { conjuncts, Formula } from './Formula';
import { implies } from './implies';
import { LeafOrder } from './LeafOrder';

/** Why something is no addition, with the part of it and what it stands against. */
export interface NoAddition<Leaf> {
  how: 'looser' | 'incomparable';
  part: Formula<Leaf>;
  against?: Formula<Leaf>;
}

/** What it is to write `added` beside `given`, both of which must then hold. */
export type Addition<Leaf> = 'tighter' | 'equal' | NoAddition<Leaf>;

/**
 * Looks at each part of what is added. A part that is said already changes
 * nothing; one that follows from what is given, but is less, would loosen it; one
 * that has no counterpart there is new, so it can only tighten.
 */
export function additionOf<Leaf>(
  added: Formula<Leaf>,
  given: Formula<Leaf>,
  order: LeafOrder<Leaf>,
): Addition<Leaf> {
  const there = conjuncts(given);
  let adds = false;
  for (const part of conjuncts(added)) {
    const follows = implies(given, part, order);
    const against = there.find(each => implies(part, each, order));
    if (follows && !against) {
      return { how: 'looser', part, against: counterpart(part, there, order) };
    }
    if (!follows && !against) {
      const clashing = there.find(each => clash(part, each, order));
      if (clashing) {
        return { how: 'incomparable', part, against: clashing };
      }
    }
    adds ||= !follows;
  }
  return adds ? 'tighter' : 'equal';
}

function counterpart<Leaf>(
  part: Formula<Leaf>,
  there: readonly Formula<Leaf>[],
  order: LeafOrder<Leaf>,
): Formula<Leaf> | undefined {
  return (
    there.find(each => implies(each, part, order)) ??
    there.find(each => clash(part, each, order))
  );
}

function clash<Leaf>(
  one: Formula<Leaf>,
  other: Formula<Leaf>,
  order: LeafOrder<Leaf>,
): boolean {
  if (one.kind === 'literal' && other.kind === 'literal') {
    return one.negated === other.negated && order.clash(one.leaf, other.leaf);
  }
  // Choices that share a possibility are about the same thing.
  return (
    one.kind === 'any' &&
    other.kind === 'any' &&
    one.of.some(member =>
      other.of.some(
        each =>
          implies(member, each, order) ||
          implies(each, member, order) ||
          clash(member, each, order),
      ),
    )
  );
}
