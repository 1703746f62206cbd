import { absent } from './absent';
import { atLeast } from './atLeast';
import { atMost } from './atMost';
import { between } from './between';
import { contains } from './contains';
import { equals } from './equals';
import { exists } from './exists';
import { glob } from './glob';
import { inOperator } from './inOperator';
import { length } from './length';
import { matches } from './matches';
import { notIn } from './notIn';
import { Operator } from './Operator';
import { subsetOf } from './subsetOf';
import { unique } from './unique';

/**
 * The words that can stand behind a field, in the order of the documentation.
 * `every` and `some`, which hold a condition of their own, and `cel` are parts of
 * the language and not of this table.
 */
export const OPERATORS: readonly Operator[] = [
  equals,
  inOperator,
  notIn,
  exists,
  absent,
  matches,
  glob,
  atLeast,
  atMost,
  between,
  length,
  contains,
  subsetOf,
  unique,
];

const BY_NAME: ReadonlyMap<string, Operator> = new Map(
  OPERATORS.map(operator => [operator.name, operator]),
);

/** The operator of a name; undefined where there is none. */
export function operatorOf(name: string): Operator | undefined {
  return BY_NAME.get(name);
}
