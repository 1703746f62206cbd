import fc from 'fast-check';
import { CONTRACT, PRODUCT } from '../policy/verdict/__fixtures__/orders.table';
import { compiledOf } from '../policy/verdict/__testUtils__/policiesOf';
import { subjectOf } from '../policy/verdict/__testUtils__/subjectOf';
import { evaluatePolicies } from '../policy/verdict/evaluatePolicies';
import { PolicyWaiver } from '../policy/verdict/PolicyWaiver';
import { MEDALS, scorecardOf } from './__testUtils__/scorecardOf';
import { verdictsOf } from './__testUtils__/verdictOf';
import { ScoredProduct } from './RollUp';
import { rollUpScores } from './rollUpScores';
import { scoreProduct } from './scoreProduct';

const scored = (
  [domain, owner, letters]: [string, string | undefined, string],
  index: number,
): ScoredProduct => ({
  product: `dataproduct:${domain}/p${index}`,
  domain,
  ...(owner !== undefined && { owner }),
  score: scoreProduct(MEDALS, verdictsOf(letters)),
});

const PRODUCTS: [string, string | undefined, string][] = [
  ['sales', 'group:default/a', 'PPPP'],
  ['sales', 'group:default/b', 'PWPP'],
  ['sales', undefined, 'PPFP'],
  ['returns', 'group:default/a', 'FPPP'],
  ['returns', 'group:default/a', 'PEPP'],
  ['empty', undefined, '----'],
];

describe('rollUpScores', () => {
  it('sums up by domain', () => {
    const rollUps = rollUpScores(MEDALS, PRODUCTS.map(scored), 'domain');
    expect(
      rollUps.map(
        ({ key, products, levels, none, unknown, waived, score }) => ({
          key,
          products,
          levels: levels
            .map(each => `${each.products} ${each.name}`)
            .join(', '),
          none,
          unknown,
          waived,
          score,
        }),
      ),
    ).toEqual([
      {
        key: 'empty',
        products: 1,
        levels: '0 bronze, 0 silver, 1 gold',
        none: 0,
        unknown: 0,
        waived: 0,
        score: undefined,
      },
      {
        key: 'returns',
        products: 2,
        levels: '0 bronze, 0 silver, 0 gold',
        none: 1,
        unknown: 1,
        waived: 0,
        score: 6 / 8,
      },
      {
        key: 'sales',
        products: 3,
        levels: '1 bronze, 0 silver, 2 gold',
        none: 0,
        unknown: 0,
        waived: 1,
        score: 10 / 12,
      },
    ]);
    expect(rollUps[2].counts).toEqual({
      pass: 10,
      fail: 1,
      waived: 1,
      error: 0,
      'not-evaluated': 0,
      'not-applicable': 0,
    });
  });

  it('sums up by owner', () => {
    const rollUps = rollUpScores(MEDALS, PRODUCTS.map(scored), 'owner');
    expect(rollUps.map(({ key, products }) => [key, products])).toEqual([
      ['', 2],
      ['group:default/a', 3],
      ['group:default/b', 1],
    ]);
  });

  it('gives nothing of nothing, and no domain a name of its own', () => {
    expect(rollUpScores(MEDALS, [], 'domain')).toEqual([]);
    const [{ key }] = rollUpScores(
      MEDALS,
      [scored(['__proto__', undefined, 'PPPP'], 0)],
      'domain',
    );
    expect(key).toBe('__proto__');
  });

  it('counts each product once, in whatever order they come', () => {
    const arbitraryProduct = fc.tuple(
      fc.constantFrom('a', 'b', 'c'),
      fc.constantFrom(undefined, 'group:default/a'),
      fc.string({
        unit: fc.constantFrom(...'PFWEN-'),
        minLength: 4,
        maxLength: 4,
      }),
    );
    fc.assert(
      fc.property(fc.array(arbitraryProduct), parts => {
        const products = parts.map(scored);
        const rollUps = rollUpScores(MEDALS, products, 'domain');
        expect(rollUpScores(MEDALS, [...products].reverse(), 'domain')).toEqual(
          rollUps,
        );
        const sum = rollUps.reduce(
          (all, { levels, none, unknown }) =>
            all +
            none +
            unknown +
            levels.reduce((n, each) => n + each.products, 0),
          0,
        );
        expect(sum).toBe(products.length);
      }),
    );
  });
});

describe('a waiver', () => {
  const scorecard = scorecardOf(
    { bronze: ['global.described'], silver: ['global.masked'] },
    { 'global.masked': 5 },
  );
  const policies = [
    compiledOf({
      id: 'global.masked',
      spec: {
        forEach: 'columns',
        when: { classification: { in: ['restricted'] } },
        assert: { masking: { exists: true } },
      },
    }),
    compiledOf({
      id: 'global.described',
      spec: { forEach: 'columns', assert: { name: { exists: true } } },
    }),
  ];
  const now = '2026-03-01T12:00:00Z';
  const subjects = [
    ['sales', 'Orders'],
    ['sales', 'Returns'],
    ['finance', 'Orders'],
  ].map(([domain, name]) =>
    subjectOf(
      { now },
      {
        'a.odps.yaml': PRODUCT.replace('name: Orders', `name: ${name}`).replace(
          'domain: sales',
          `domain: ${domain}`,
        ),
        'a.odcs.yaml': CONTRACT,
      },
    ),
  );
  const scores = (waivers: readonly PolicyWaiver[], order = policies) =>
    subjects.map(
      (subject): ScoredProduct => ({
        product: subject.ref ?? '',
        domain: subject.domain,
        score: scoreProduct(
          scorecard,
          evaluatePolicies(order, subject, { point: 'scan', waivers }),
        ),
      }),
    );
  const arbitraryWaivers = fc.array(
    fc.record({
      policy: fc.constantFrom(
        'global.masked',
        'global.described',
        'global.other',
      ),
      product: fc.constantFrom(
        ...subjects.map(({ ref }) => ref ?? ''),
        'DataProduct:sales/orders',
        '',
      ),
      port: fc.constantFrom(undefined, 'orders', 'other'),
      column: fc.constantFrom(undefined, 'orders.email', 'orders.phone'),
      reason: fc.constant('Soon.'),
      requestedBy: fc.constant('user:default/ada'),
      approvedBy: fc.constantFrom('user:default/bob', 'user:default/ada'),
      expires: fc.constantFrom('2026-03-31', '2026-02-28'),
    }),
    { maxLength: 6 },
  );
  const without = scores([]);

  it('raises no score of another product, nor of its own, nor of a domain', () => {
    expect(without.map(({ score }) => score.score)).toEqual([
      1 / 6,
      1 / 6,
      1 / 6,
    ]);
    fc.assert(
      fc.property(arbitraryWaivers, waivers => {
        const products = scores(waivers);
        const waived = new Set(
          waivers.map(({ product }) => product.toLowerCase()),
        );
        const others = (of: readonly ScoredProduct[]) =>
          of.filter(({ product }) => !waived.has(product));
        expect(others(products)).toEqual(others(without));
        expect(products.map(({ score }) => score.score)).toEqual(
          without.map(({ score }) => score.score),
        );
        const sums = (of: readonly ScoredProduct[]) =>
          rollUpScores(scorecard, of, 'domain').map(({ score }) => score);
        expect(sums(products)).toEqual(sums(without));
      }),
    );
  });

  it('lets its own product reach a level, and is shown with it', () => {
    const [own] = scores([
      {
        policy: 'global.masked',
        product: 'dataproduct:sales/orders',
        reason: 'Soon.',
        requestedBy: 'user:default/ada',
        approvedBy: 'user:default/bob',
        expires: '2026-03-31',
      },
    ]);
    expect(without[0].score.level).toMatchObject({ name: 'bronze' });
    expect(own.score).toMatchObject({
      level: { state: 'reached', name: 'silver', index: 1 },
      waived: 1,
      missing: [],
    });
  });

  it('does the same whatever the order of policies', () => {
    fc.assert(
      fc.property(arbitraryWaivers, waivers => {
        expect(scores(waivers, [...policies].reverse())).toEqual(
          scores(waivers),
        );
      }),
    );
  });
});
