import { JsonValue } from '../../../model';
import { FieldType } from '../../language/FieldType';
import { WantedProblem } from '../Operator';
import { Limit, limitOf } from './limitOf';
import { measureOf } from './measureOf';
import { noSuchValue } from './noSuchValue';

const WORDS: { readonly [T in FieldType]?: string } = {
  version: 'a version such as "1.2.3", in quotes',
  any: 'a number, date, duration, size or version',
};

/** An amount as it stands behind an operator. */
export function readLimit(
  wanted: JsonValue,
  type: FieldType,
): Limit | WantedProblem {
  const expected = measureOf(type)?.expected ?? WORDS[type] ?? 'an amount';
  return limitOf(wanted, type) ?? noSuchValue(wanted, expected);
}
