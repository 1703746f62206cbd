import {
  filterPredicateToFilterFunction,
  parseFilterPredicate,
} from '@backstage/filter-predicates';
import fc from 'fast-check';
import { JsonObject, JsonValue } from '../../../model';
import { formulaOfMatch, MatchLeaf } from './formulaOfMatch';
import { implies } from './implies';
import { LeafOrder } from './LeafOrder';
import { MATCH_ORDER } from './matchOrder';

const RUNS = { numRuns: process.env.MESHSTAGE_LONG ? 4_000 : 300 };

const PATHS = ['spec.lifecycle', 'spec.tags'];
const PRIMITIVES: readonly (string | number | boolean)[] = [
  'a',
  'A',
  'ab',
  'true',
  '1',
  1,
  1e21,
  '1E+21',
  true,
];

const arbitraryFilter: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.constantFrom(...PRIMITIVES),
  fc
    .uniqueArray(fc.constantFrom(...PRIMITIVES), { minLength: 1 })
    .map(($in): JsonObject => ({ $in })),
  fc.boolean().map(($exists): JsonObject => ({ $exists })),
  fc.constantFrom('a', 'A', 'aB', 't').map(
    ($hasPrefix): JsonObject => ({
      $hasPrefix,
    }),
  ),
  fc
    .constantFrom<JsonValue>('a', 1, { $any: ['a', 'b'] })
    .map(($contains): JsonObject => ({ $contains })),
);

const { match: arbitraryMatch } = fc.letrec<{ match: JsonObject }>(tie => ({
  match: fc.oneof(
    { maxDepth: 3 },
    {
      weight: 3,
      arbitrary: fc.dictionary(fc.constantFrom(...PATHS), arbitraryFilter, {
        noNullPrototype: true,
      }),
    },
    fc.array(tie('match'), { maxLength: 3 }).map($all => ({ $all })),
    fc.array(tie('match'), { maxLength: 3 }).map($any => ({ $any })),
    tie('match').map($not => ({ $not })),
  ),
}));

const arbitraryEntity = fc
  .array(
    fc.option(fc.constantFrom(...PRIMITIVES, ['a'], [1], []), {
      nil: undefined,
    }),
    {
      minLength: 2,
      maxLength: 2,
    },
  )
  .map(([lifecycle, tags]) => ({ spec: { lifecycle, tags } }));

/** Wherever one predicate is proved to be narrower than another, it fits nothing more. */
function proofsHold(order: LeafOrder<MatchLeaf>) {
  return fc.property(
    arbitraryMatch,
    arbitraryMatch,
    fc.array(arbitraryEntity, { minLength: 1, maxLength: 5 }),
    (one, other, entities) => {
      fc.pre(implies(formulaOfMatch(one), formulaOfMatch(other), order));
      const [fitsOne, fitsOther] = [one, other].map(match =>
        filterPredicateToFilterFunction(parseFilterPredicate(match)),
      );
      const more = entities.filter(
        entity => fitsOne(entity) && !fitsOther(entity),
      );
      expect(more).toEqual([]);
    },
  );
}

describe('the order of filter predicates', () => {
  it.each<[boolean, JsonObject, JsonObject]>([
    [true, { 'spec.type': 'a' }, { 'spec.type': { $in: ['A', 'b'] } }],
    [false, { 'spec.type': { $in: ['a', 'b'] } }, { 'spec.type': 'a' }],
    // No number is read without being refused.
    [false, { 'spec.type': '7' }, { 'spec.type': 7 }],
    [false, { 'spec.type': 7 }, { 'spec.type': '7' }],
    [false, { 'spec.type': true }, { 'spec.type': 'true' }],
    [true, { 'spec.type': 'a' }, { 'spec.type': { $exists: true } }],
    [false, { 'spec.type': { $exists: true } }, { 'spec.type': 'a' }],
    [
      true,
      { 'spec.owner': { $hasPrefix: 'Group:default/' } },
      { 'spec.owner': { $hasPrefix: 'group:' } },
    ],
    [true, { 'spec.type': 'a', 'spec.domain': 'b' }, { 'spec.domain': 'b' }],
    [false, { 'spec.domain': 'b' }, { 'spec.type': 'a', 'spec.domain': 'b' }],
    [true, { 'spec.type': 'a' }, {}],
    [false, {}, { 'spec.type': 'a' }],
    [
      true,
      { $not: { $any: [{ 'spec.type': 'a' }, { 'spec.type': 'b' }] } },
      { $not: { 'spec.type': 'b' } },
    ],
  ])('says %p that %j is within %j', (expected, one, other) => {
    expect(
      implies(formulaOfMatch(one), formulaOfMatch(other), MATCH_ORDER),
    ).toBe(expected);
  });

  it('proves nothing that is not so', () => {
    const result = fc.check(proofsHold(MATCH_ORDER), RUNS);
    expect(fc.defaultReportMessage(result)).toBeUndefined();
  });

  it('is caught where it is mutated', () => {
    const mutant = {
      ...MATCH_ORDER,
      implies: (one: MatchLeaf, other: MatchLeaf) => one.path === other.path,
    };
    const { failed } = fc.check(proofsHold(mutant), { numRuns: 2_000 });
    expect(failed).toBe(true);
  });
});
