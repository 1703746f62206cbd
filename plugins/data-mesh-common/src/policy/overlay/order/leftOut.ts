import { conjuncts, Formula } from './Formula';
import { implies } from './implies';
import { LeafOrder } from './LeafOrder';

/**
 * The parts of what is given that an addition leaves out although it says others
 * of them again: then it reads as if it were the whole. What says only what it
 * adds leaves nothing out.
 */
export function leftOut<Leaf>(
  added: Formula<Leaf>,
  given: Formula<Leaf>,
  order: LeafOrder<Leaf>,
): readonly Formula<Leaf>[] {
  const there = conjuncts(given);
  const parts = conjuncts(added);
  const saysAgain =
    parts.length > 1 &&
    parts.some(part => there.some(each => implies(part, each, order)));
  return saysAgain ? there.filter(each => !implies(added, each, order)) : [];
}
