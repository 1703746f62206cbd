import { JsonObject, JsonValue } from '../../../model';
import { Formula, grouped, negated } from './Formula';

/** What a filter predicate asks of one path; `equals` where it has no operator. */
export interface MatchLeaf {
  path: string;
  operator: string;
  wanted: JsonValue;
}

/** A filter predicate as logic. Its form was checked when it was read. */
export function formulaOfMatch(match: JsonObject): Formula<MatchLeaf> {
  const { $all, $any, $not } = match;
  if (Array.isArray($all)) {
    return grouped('all', $all.filter(isObject).map(formulaOfMatch));
  }
  if (Array.isArray($any)) {
    return grouped('any', $any.filter(isObject).map(formulaOfMatch));
  }
  if (isObject($not)) {
    return negated(formulaOfMatch($not));
  }
  return grouped(
    'all',
    Object.entries(match).map(([path, filter]) => ({
      kind: 'literal',
      negated: false,
      leaf: leafOf(path, filter),
    })),
  );
}

function leafOf(path: string, filter: JsonValue): MatchLeaf {
  if (!isObject(filter)) {
    return { path, operator: '$in', wanted: [filter] };
  }
  const [[operator, wanted] = ['$in', []]] = Object.entries(filter);
  return { path, operator, wanted };
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
