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
      const allowed = new Set(list(other.wanted).map(keyOf));
      return list(one.wanted).every(value => allowed.has(keyOf(value)));
    }
    case '$hasPrefix':
      return String(one.wanted)
        .toUpperCase()
        .startsWith(String(other.wanted).toUpperCase());
    default:
      return JSON.stringify(one.wanted) === JSON.stringify(other.wanted);
  }
}

function list(value: JsonValue): JsonValue[] {
  return Array.isArray(value) ? value : [value];
}

/** Of a text; what is none is refused when a predicate is read, and equals itself only. */
function keyOf(value: JsonValue): string {
  return JSON.stringify(
    typeof value === 'string' ? value.toUpperCase() : value,
  );
}
