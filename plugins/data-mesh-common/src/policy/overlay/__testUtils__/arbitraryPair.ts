import fc from 'fast-check';
import { JsonValue } from '../../../model';
import { Condition } from '../../language/Condition';
import { ItemKind } from '../../language/ItemKind';
import { Operator } from '../../operators/Operator';
import { arbitraryWanted } from './arbitraryWanted';
import { ELEMENTS, Pool, POOLS, ROLE_NAMES } from './valuePools.table';

const at = { line: 1, column: 1 };

/** Of what items of every kind have; the last has no answer where nothing is said. */
const EXPRESSIONS = [
  'has(item.description)',
  '!has(item.description)',
  'item.description == "said"',
];
const QUANTITIES = ['every', 'some'] as const;

/** A condition, what might take its place, and items to ask both of. */
export interface ConditionPair {
  kind: ItemKind;
  given: Condition;
  wanted: Condition;
  items: readonly Values[];
}

/** Of the fields of an item. */
export interface Values {
  readonly [field: string]: JsonValue | undefined;
}

type Two = readonly [Condition, Condition];

/**
 * Conditions of the same form, mostly, whose tests by one operator want what they
 * will; members of `all` and `any` come and go.
 */
export function arbitraryPair(operator: Operator): fc.Arbitrary<ConditionPair> {
  return fc
    .constantFrom(
      ...POOLS.filter(
        pool =>
          canBeAsked(operator, pool) ||
          elementsFor(operator, pool) !== undefined,
      ),
    )
    .chain(pool =>
      fc
        .tuple(
          arbitraryTwo(operator, pool),
          fc.array(arbitraryItem(pool), { maxLength: 4 }),
        )
        .map(([[given, wanted], items]) => ({
          kind: pool.kind,
          given,
          wanted,
          items,
        })),
    );
}

function canBeAsked(operator: Operator, { type }: Pool): boolean {
  return type === 'any' || operator.types.includes(type);
}

/** The elements of a list, if the operator can be asked of them. */
function elementsFor(operator: Operator, { type }: Pool): Pool | undefined {
  const inner = { list: ELEMENTS, objects: ROLE_NAMES }[String(type)];
  return inner && canBeAsked(operator, inner) ? inner : undefined;
}

function arbitraryTwo(operator: Operator, pool: Pool): fc.Arbitrary<Two> {
  const beside: Two = [
    testOf('description', 'exists', true),
    testOf('description', 'exists', true),
  ];
  const leaf = fc.oneof(
    ...(canBeAsked(operator, pool)
      ? [{ weight: 5, arbitrary: arbitraryTests(operator, pool) }]
      : []),
    { weight: 1, arbitrary: fc.constant(beside) },
    { weight: 1, arbitrary: arbitraryExpressions() },
    ...quantities(operator, pool),
  );
  const { tree } = fc.letrec<{ tree: Two }>(tie => ({
    tree: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      { weight: 4, arbitrary: leaf },
      {
        weight: 2,
        arbitrary: fc
          .tuple(
            fc.constantFrom('all', 'any', 'none'),
            fc.array(fc.tuple(tie('tree'), fc.constantFrom(0, 1, 2, 2)), {
              minLength: 1,
              maxLength: 3,
            }),
          )
          .map(([kind, members]) => grouped(kind, members)),
      },
      {
        weight: 1,
        arbitrary: tie('tree').map(two =>
          both(two, of => ({ kind: 'not', of, at })),
        ),
      },
    ),
  }));
  return tree;
}

/** Tests of one field by one operator. */
function arbitraryTests(operator: Operator, pool: Pool): fc.Arbitrary<Two> {
  const wanted = arbitraryWanted(operator, pool);
  return fc
    .tuple(wanted, wanted)
    .map(two => both(two, each => testOf(pool.field, operator.name, each)));
}

function arbitraryExpressions(): fc.Arbitrary<Two> {
  const expression = fc.constantFrom(...EXPRESSIONS);
  return fc
    .tuple(expression, expression)
    .map(two => both(two, each => ({ kind: 'cel', expression: each, at })));
}

/** Of lists the same operator, asked of their elements if it can be, of as many or not. */
function quantities(operator: Operator, pool: Pool) {
  const inner = elementsFor(operator, pool);
  if (!inner) {
    return [];
  }
  const { field } = pool;
  return [
    {
      weight: 3,
      arbitrary: fc
        .tuple(
          fc.constantFrom(...QUANTITIES),
          fc.option(fc.constantFrom(...QUANTITIES), { freq: 3 }),
          arbitraryTests(operator, inner),
        )
        .map(([quantity, other, [one, two]]) =>
          both(
            [
              { quantity, of: one },
              { quantity: other ?? quantity, of: two },
            ],
            each => ({ kind: 'quantity', field, ...each, at }),
          ),
        ),
    },
  ];
}

/** A member is of the first only, of the second only, or of both. */
function grouped(
  kind: 'all' | 'any' | 'none',
  members: readonly (readonly [Two, number])[],
): Two {
  const of = (side: 0 | 1) =>
    members.filter(([, where]) => where !== 1 - side).map(([two]) => two[side]);
  return both<readonly Condition[]>([of(0), of(1)], list => ({
    kind,
    of: list,
    at,
  }));
}

function both<T>(
  [one, other]: readonly [T, T],
  make: (each: T) => Condition,
): Two {
  return [make(one), make(other)];
}

function testOf(field: string, operator: string, wanted: JsonValue): Condition {
  return { kind: 'test', field, operator, wanted, at };
}

function arbitraryItem({ field, values }: Pool): fc.Arbitrary<Values> {
  const value = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...values) },
    { weight: 1, arbitrary: fc.constantFrom(undefined, null, 7, 'other') },
  );
  return fc
    .tuple(value, fc.constantFrom(undefined, 'said'))
    .map(([each, description]) => ({ [field]: each, description }));
}
