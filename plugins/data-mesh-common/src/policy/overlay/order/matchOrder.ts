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
      return list(one.wanted).every(value =>
        widerKeys(value).some(key => allowed.has(key)),
      );
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

function keyOf(value: JsonValue): string {
  const text = String(value);
  return `${typeof value} ${
    typeof value === 'string' ? text.toUpperCase() : text
  }`;
}

/**
 * Keys of what fits wherever the value does: itself, and of a text without letters
 * the number, which filter predicates take for all that is written like it.
 */
function widerKeys(value: JsonValue): readonly string[] {
  const hasLetters =
    typeof value !== 'string' || value.toLowerCase() !== value.toUpperCase();
  return hasLetters ? [keyOf(value)] : [keyOf(value), `number ${value}`];
}
