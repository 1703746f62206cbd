import fc from 'fast-check';
import { planRemovals, SourceProduct } from './planRemovals';

/** Products p0..pN of which those in `missing` are gone and those in `removed` are source-removed. */
function products(
  count: number,
  missing: number[],
  removed: number[] = [],
): SourceProduct[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `p${i}`,
    state: removed.includes(i) ? 'source-removed' : 'live',
    present: !missing.includes(i),
  }));
}

const ids = (numbers: number[]) => numbers.map(i => `p${i}`);
const range = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => from + i);

const cases: {
  name: string;
  count: number;
  missing: number[];
  removed?: number[];
  held?: number[];
  expect: { remove?: number[]; hold?: number[]; restore?: number[] };
}[] = [
  { name: 'nothing is missing', count: 100, missing: [], expect: {} },
  { name: 'no products at all', count: 0, missing: [], expect: {} },
  { name: 'one of one', count: 1, missing: [0], expect: { remove: [0] } },
  { name: 'one of two', count: 2, missing: [1], expect: { remove: [1] } },
  { name: 'two of two', count: 2, missing: [0, 1], expect: { hold: [0, 1] } },
  { name: 'two of 19', count: 19, missing: [3, 4], expect: { hold: [3, 4] } },
  { name: 'two of 20', count: 20, missing: [3, 4], expect: { remove: [3, 4] } },
  {
    name: '9 %',
    count: 100,
    missing: range(0, 9),
    expect: { remove: range(0, 9) },
  },
  {
    name: '10 %',
    count: 100,
    missing: range(0, 10),
    expect: { remove: range(0, 10) },
  },
  {
    name: '11 %',
    count: 100,
    missing: range(0, 11),
    expect: { hold: range(0, 11) },
  },
  {
    name: '50 %',
    count: 100,
    missing: range(0, 50),
    expect: { hold: range(0, 50) },
  },
  {
    name: '100 %',
    count: 100,
    missing: range(0, 100),
    expect: { hold: range(0, 100) },
  },
  {
    name: '50 %, seen twice',
    count: 100,
    missing: range(0, 50),
    held: range(0, 50),
    expect: { remove: range(0, 50) },
  },
  {
    name: 'a few more at the second look',
    count: 100,
    missing: range(0, 55),
    held: range(0, 50),
    expect: { remove: range(0, 55) },
  },
  {
    name: 'many more at the second look: those are held for themselves',
    count: 100,
    missing: range(0, 100),
    held: range(0, 50),
    expect: { remove: range(0, 50), hold: range(50, 100) },
  },
  {
    name: 'some of the held are back: starts over',
    count: 100,
    missing: range(0, 40),
    held: range(0, 50),
    expect: { hold: range(0, 40) },
  },
  {
    name: 'all but a few of the held are back',
    count: 100,
    missing: range(0, 2),
    held: range(0, 50),
    expect: { remove: range(0, 2) },
  },
  {
    name: 'all of the held are back',
    count: 100,
    missing: [],
    held: range(0, 50),
    expect: {},
  },
  {
    name: 'held ones that left otherwise do not matter',
    count: 20,
    missing: [0, 1, 2],
    held: [0, 1, 2, 77],
    expect: { remove: [0, 1, 2] },
  },
  {
    name: 'source-removed ones are no new loss and not counted',
    count: 20,
    missing: range(0, 11),
    removed: range(0, 10),
    expect: { remove: [10] },
  },
  {
    name: 'a source-removed one is back',
    count: 3,
    missing: [1],
    removed: [1, 2],
    expect: { restore: [2] },
  },
];

describe('planRemovals', () => {
  it.each(cases)('$name', ({ count, missing, removed, held, expect: e }) => {
    expect(
      planRemovals({
        products: products(count, missing, removed),
        held: ids(held ?? []),
      }),
    ).toEqual({
      remove: ids(e.remove ?? []),
      hold: ids(e.hold ?? []),
      restore: ids(e.restore ?? []),
    });
  });

  const scene = fc
    .uniqueArray(fc.nat(200), { minLength: 1, maxLength: 60 })
    .chain(numbers =>
      fc.record({
        products: fc.tuple(
          ...numbers.map(i =>
            fc.record<SourceProduct>({
              id: fc.constant(`p${i}`),
              state: fc.constantFrom('live', 'source-removed'),
              present: fc.boolean(),
            }),
          ),
        ),
        held: fc.subarray(numbers).map(ids),
      }),
    );

  it('removes and holds exactly the missing live ones, restores exactly those that are back', () => {
    fc.assert(
      fc.property(scene, ({ products: all, held }) => {
        const plan = planRemovals({ products: all, held });
        const where = (state: string, present: boolean) =>
          all.filter(p => p.state === state && p.present === present);
        expect([...plan.remove, ...plan.hold].sort()).toEqual(
          where('live', false)
            .map(p => p.id)
            .sort(),
        );
        expect(plan.restore).toEqual(
          where('source-removed', true).map(p => p.id),
        );
      }),
    );
  });

  it('never removes more than the small step at the first look', () => {
    fc.assert(
      fc.property(scene, ({ products: all }) => {
        const plan = planRemovals({ products: all, held: [] });
        const live = all.filter(p => p.state === 'live').length;
        expect(plan.remove.length).toBeLessThanOrEqual(Math.max(1, live * 0.1));
      }),
    );
  });

  it('holds nothing when the same reading comes twice', () => {
    fc.assert(
      fc.property(scene, ({ products: all, held }) => {
        const first = planRemovals({ products: all, held });
        const gone = new Set(first.remove);
        const second = planRemovals({
          products: all.filter(p => !gone.has(p.id)),
          held: first.hold,
        });
        expect(second.hold).toEqual([]);
      }),
    );
  });
});
