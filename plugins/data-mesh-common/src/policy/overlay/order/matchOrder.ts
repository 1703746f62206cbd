import { JsonValue } from '../../../model';
import { LeafOrder } from './LeafOrder';
import { MatchLeaf } from './formulaOfMatch';

/** How parts of filter predicates compare; texts are equal there in any case of letters. */
export const MATCH_ORDER: LeafOrder<MatchLeaf> = {
  implies(one, other) {
    if (one.path !== other.path) {
      return false;
    }
    if (other.operator === '$exists' && other.wanted === true) {
      return one.operator !== '$exists' || one.wanted === true;
    }
    return one.operator === other.operator && within(one, other);
  },
  clash: (one, other) =>
    one.path === other.path && one.operator === other.operator,
};

function within(one: MatchLeaf, other: MatchLeaf): boolean {
  switch (one.operator) {
    case '$in': {
      const allowed = new Set(list(other.wanted).map(folded));
      return list(one.wanted).every(value => allowed.has(folded(value)));
    }
    case '$hasPrefix':
      return folded(one.wanted).startsWith(folded(other.wanted));
    default:
      return JSON.stringify(one.wanted) === JSON.stringify(other.wanted);
  }
}

function list(value: JsonValue): JsonValue[] {
  return Array.isArray(value) ? value : [value];
}

/**
 * As filter predicates compare: a number is its text, and texts are equal in any
 * case of letters, which the `e` of a number is not.
 */
function folded(value: JsonValue): string {
  if (typeof value === 'string') {
    return value.toUpperCase();
  }
  const text = String(value);
  return typeof value === 'number' && !text.includes('e')
    ? text
    : `${text} (${typeof value})`;
}
