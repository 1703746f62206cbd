import fc from 'fast-check';
import { JsonValue } from '../../../model';
import { Operator } from '../../operators/Operator';
import { GLOBS, PATTERNS, Pool } from './valuePools.table';

/** What may stand behind an operator that is asked of a field. */
export function arbitraryWanted(
  operator: Operator,
  { type, values, wanted = values }: Pool,
): fc.Arbitrary<JsonValue> {
  const one = fc.constantFrom(...wanted);
  const some = fc
    .uniqueArray(one, { minLength: 1 })
    .map((list): JsonValue => [...list]);
  const shapes: { [operator: string]: fc.Arbitrary<JsonValue> } = {
    in: some,
    notIn: some,
    subsetOf: some,
    between: fc.tuple(one, one).map(ends => [...ends]),
    length: fc.oneof(
      fc.nat(3),
      fc.tuple(fc.nat(2), fc.nat(3)).map(([min, more]) => ({
        min,
        max: min + more,
      })),
      fc.nat(3).map(min => ({ min })),
    ),
    matches: fc.constantFrom(...PATTERNS),
    glob: fc.constantFrom(...GLOBS),
    exists: fc.constant(true),
    absent: fc.constant(true),
    unique: fc.constant(true),
  };
  return (shapes[operator.name] ?? one).filter(
    each => !isProblem(operator.read(each, type)),
  );
}

function isProblem(read: unknown): boolean {
  return typeof read === 'object' && read !== null && 'problem' in read;
}
