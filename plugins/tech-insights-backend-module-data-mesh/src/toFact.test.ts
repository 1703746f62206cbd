import { ProductLevel } from '@meshstage/plugin-data-mesh-common';
import { aStanding } from './__testUtils__/aStanding';
import { factSchema } from './factSchema.table';
import { toFact } from './toFact';

const level = (of: ProductLevel['level']): ProductLevel => ({
  scorecard: 'global.trust',
  title: 'Trust',
  level: of,
  waived: 0,
});

describe('toFact', () => {
  it.each<[object, ProductLevel['level']]>([
    [
      { levels: { 'global.trust': 'gold' }, ranks: { 'global.trust': 3 } },
      { state: 'reached', name: 'gold', index: 2 },
    ],
    [
      { levels: { 'global.trust': '' }, ranks: { 'global.trust': 0 } },
      { state: 'none' },
    ],
    [
      { levels: {}, ranks: {}, scores: {} },
      { state: 'unknown', atLeast: 'silver' },
    ],
  ])('tells %j of the level %j', (expected, given) => {
    const fact = toFact(aStanding('orders', { levels: [level(given)] }));
    expect(fact?.facts).toMatchObject(expected);
    expect(fact?.entity).toEqual({
      kind: 'dataproduct',
      namespace: 'sales',
      name: 'orders',
    });
  });

  it('takes the level of a later release for no level and no lack of one', () => {
    const later = { state: 'paused' } as unknown as ProductLevel['level'];
    const fact = toFact(aStanding('orders', { levels: [level(later)] }));
    expect(fact?.facts).toMatchObject({ levels: {}, ranks: {} });
  });

  it('is told as the schema says', () => {
    const { facts } = toFact(aStanding('orders')) ?? { facts: {} };
    const types: { [type: string]: (value: unknown) => boolean } = {
      datetime: value => !Number.isNaN(Date.parse(String(value))),
      float: value => typeof value === 'number' && value >= 0 && value <= 1,
      integer: value => Number.isInteger(value),
      set: value => Array.isArray(value),
      object: value => Object(value) === value && !Array.isArray(value),
    };
    expect(Object.keys(facts).sort()).toEqual(Object.keys(factSchema).sort());
    for (const [fact, value] of Object.entries(facts)) {
      const { type } = factSchema[fact];
      expect([fact, types[type](value)]).toEqual([fact, true]);
    }
  });

  it('gives no score to a product that no policy concerns', () => {
    const nothing = aStanding('orders', {
      counts: {
        pass: 0,
        fail: 0,
        waived: 0,
        error: 0,
        'not-evaluated': 0,
        'not-applicable': 17,
      },
    });
    expect(toFact(nothing)?.facts).not.toHaveProperty('score');
  });
});
