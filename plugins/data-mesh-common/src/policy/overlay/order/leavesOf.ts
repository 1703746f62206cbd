import { Formula } from './Formula';

/** All leaves of a formula, from left to right. */
export function leavesOf<Leaf>(formula: Formula<Leaf>): readonly Leaf[] {
  return formula.kind === 'literal'
    ? [formula.leaf]
    : formula.of.flatMap(leavesOf);
}
