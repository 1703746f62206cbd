import fc from 'fast-check';
import { Domain, PromisedColumn, PromisedTable } from './Promised';

const maybe = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.option(arbitrary, { nil: undefined, freq: 3 });

/** Bounds with room for two values at least. */
const bounds = (from: number) =>
  fc.record({
    min: maybe(fc.integer({ min: from, max: from + 3 })),
    max: maybe(fc.integer({ min: from + 4, max: from + 7 })),
  });

// One family of constraints for each column: together they could make each
// other idle, which a comparison field by field does not claim to see.
const DOMAINS: { [K in Domain['kind']]: fc.Arbitrary<Domain> } = {
  enum: fc.record({
    kind: fc.constant('enum' as const),
    values: maybe(
      fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 }),
    ),
  }),
  pattern: fc.record({
    kind: fc.constant('pattern' as const),
    prefix: maybe(fc.constantFrom('x', 'y')),
  }),
  length: bounds(1).map(each => ({ kind: 'length' as const, ...each })),
  items: bounds(1).map(each => ({ kind: 'items' as const, ...each })),
  range: bounds(-2).map(each => ({ kind: 'range' as const, ...each })),
  multiple: fc.record({
    kind: fc.constant('multiple' as const),
    of: maybe(fc.constantFrom(2, 3, 4, 6, 12)),
  }),
};

/** Kinds that have as many values as somebody wants. */
const PLENTY: ReadonlySet<Domain['kind']> = new Set([
  'pattern',
  'length',
  'range',
  'multiple',
]);

const column = (name: string, kind: Domain['kind']) =>
  fc
    .record({
      required: fc.boolean(),
      unique: PLENTY.has(kind) ? fc.boolean() : fc.constant(false),
      domain: DOMAINS[kind],
      byRules: fc.boolean(),
    })
    .map((rest): PromisedColumn => ({ name, ...rest }));

const kind = fc.constantFrom(
  'enum',
  'pattern',
  'length',
  'items',
  'range',
  'multiple',
) satisfies fc.Arbitrary<Domain['kind']>;

/** Half of the columns stay as they are, or nearly every pair would break. */
const columnPair = (name: string) =>
  kind.chain(is =>
    fc.oneof(
      column(name, is).map(each => [each, each] as const),
      fc.tuple(column(name, is), column(name, is)),
    ),
  );

/** A key never has a column that is unique alone, beside which it would be idle. */
const keyColumn = (name: string) =>
  column(name, 'range').map(each => ({ ...each, unique: false }));

/** Two versions of one table. */
export const promisedPair: fc.Arbitrary<
  readonly [PromisedTable, PromisedTable]
> = fc
  .record({
    pairs: fc.tuple(columnPair('p'), columnPair('q'), columnPair('r')),
    keys: fc.tuple(keyColumn('k'), keyColumn('l')),
    keyed: fc.tuple(fc.boolean(), fc.boolean()),
    names: fc.constantFrom(['k'], ['k', 'l']),
  })
  .map(({ pairs, keys, keyed, names }) => {
    const version = (side: 0 | 1): PromisedTable => ({
      columns: [...keys, ...pairs.map(each => each[side])],
      key: keyed[side] ? names : [],
    });
    return [version(0), version(1)];
  });
