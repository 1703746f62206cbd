import { Formula } from './Formula';
import { LeafOrder } from './LeafOrder';

/** Pairs that are looked at; what is longer has no answer, which is no. */
const MOST = 200_000;

/**
 * Whether `other` is proved to hold wherever `one` does. Sound, not complete: a
 * yes is a proof by the form of both, a no says nothing.
 */
export function implies<Leaf>(
  one: Formula<Leaf>,
  other: Formula<Leaf>,
  order: LeafOrder<Leaf>,
): boolean {
  const known = new Map<Formula<Leaf>, Map<Formula<Leaf>, boolean>>();
  let left = MOST;

  function prove(a: Formula<Leaf>, b: Formula<Leaf>): boolean {
    const answers = known.get(a) ?? new Map<Formula<Leaf>, boolean>();
    known.set(a, answers);
    const answer = answers.get(b);
    if (answer !== undefined || left <= 0) {
      return answer ?? false;
    }
    left -= 1;
    const proved = proveByForm(a, b);
    answers.set(b, proved);
    return proved;
  }

  function proveByForm(a: Formula<Leaf>, b: Formula<Leaf>): boolean {
    // These two lose nothing; the others choose one member and may choose wrong.
    if (b.kind === 'all') {
      return b.of.every(member => prove(a, member));
    }
    if (a.kind === 'any') {
      return a.of.every(member => prove(member, b));
    }
    if (a.kind === 'all' && a.of.some(member => prove(member, b))) {
      return true;
    }
    if (b.kind === 'any') {
      return b.of.some(member => prove(a, member));
    }
    if (
      a.kind !== 'literal' ||
      b.kind !== 'literal' ||
      a.negated !== b.negated
    ) {
      return false;
    }
    return a.negated
      ? order.implies(b.leaf, a.leaf)
      : order.implies(a.leaf, b.leaf);
  }

  return prove(one, other);
}
