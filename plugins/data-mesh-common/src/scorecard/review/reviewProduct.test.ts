import type { ReviewDecision, ReviewItem } from '../../client/types';
import { Outcome } from '../../policy/verdict/PolicyVerdict';
import { MEDALS } from '../__testUtils__/scorecardOf';
import { orderReview } from './orderReview';
import { ProductInReview } from './ProductInReview';
import { reviewProduct } from './reviewProduct';
import { ReviewSight } from './ReviewSight';

const SINCE = '2026-03-01T12:00:00.000Z';

const DECISION: ReviewDecision = {
  review: 'earlier',
  kind: 'accept',
  product: 'dataproduct:sales/orders',
  productTitle: 'Orders',
  domain: 'sales',
  policy: 'global.a',
  policyTitle: 'A',
  reason: 'Later.',
  until: '2026-03-15',
  decidedBy: 'user:default/ada',
  decidedAt: SINCE,
};

function productOf(more: Partial<ProductInReview>): ProductInReview {
  return {
    product: 'dataproduct:sales/orders',
    productTitle: 'Orders',
    domain: 'sales',
    outcomes: new Map(),
    before: new Map(),
    open: new Map(),
    scorecards: [],
    ...more,
  };
}

function sightOf(
  decision?: Partial<ReviewDecision>,
  more: Partial<ReviewSight> = {},
): ReviewSight {
  const isThis = decision?.review === 'this';
  const given = decision && { ...DECISION, ...decision };
  return {
    since: SINCE,
    today: '2026-03-15',
    policyOf: () => ({ policyTitle: 'A', severity: 'high' }),
    decisionOf: () => (isThis ? given : undefined),
    earlierOf: () => (isThis ? undefined : given),
    ...more,
  };
}

const kindsOf = (items: readonly ReviewItem[]) => items.map(({ kind }) => kind);

describe('reviewProduct', () => {
  it.each<
    [
      kind: string | undefined,
      before: Outcome | undefined,
      now: Outcome,
      since: string | undefined,
      decision: Partial<ReviewDecision> | undefined,
    ]
  >([
    ['failing', 'pass', 'fail', '2026-03-09', undefined],
    ['failing', 'not-applicable', 'error', '2026-03-09', undefined],
    ['failing', 'waived', 'fail', '2026-03-09', undefined],
    ['failing', undefined, 'fail', '2026-03-09', undefined],
    ['left-open', undefined, 'fail', '2026-02-09', undefined],
    ['left-open', 'fail', 'error', '2026-03-09', undefined],
    ['left-open', 'fail', 'fail', '2026-03-09', undefined],
    ['mended', 'fail', 'pass', undefined, undefined],
    ['mended', 'not-evaluated', 'not-applicable', undefined, undefined],
    ['mended', 'waived', 'pass', undefined, undefined],
    ['mended', 'fail', 'pass', undefined, {}],
    ['waived', 'fail', 'waived', '2026-03-09', undefined],
    [undefined, 'fail', 'waived', '2026-03-09', { kind: 'waive' }],
    [undefined, 'pass', 'waived', '2026-03-09', undefined],
    [undefined, 'not-applicable', 'pass', undefined, undefined],
    [undefined, undefined, 'pass', undefined, undefined],
    // What was decided holds through its last day.
    [undefined, undefined, 'fail', '2026-02-09', {}],
    [undefined, 'pass', 'fail', '2026-03-09', {}],
    ['returned', undefined, 'fail', '2026-02-09', { until: '2026-03-14' }],
    [undefined, undefined, 'fail', '2026-02-09', { kind: 'campaign' }],
    // A waiver while it waits or counts, whatever its day.
    [
      undefined,
      undefined,
      'fail',
      '2026-02-09',
      { kind: 'waive', waiverState: 'pending', until: '2026-03-14' },
    ],
    [
      'returned',
      undefined,
      'fail',
      '2026-02-09',
      { kind: 'waive', waiverState: 'rejected', until: '2026-04-14' },
    ],
    ['returned', undefined, 'fail', '2026-02-09', { kind: 'waive' }],
    // What was decided in this very review stays in sight.
    ['left-open', undefined, 'fail', '2026-02-09', { review: 'this' }],
  ])(
    'is %p of %p that is %p since %p, decided %j',
    (kind, before, now, since, decision) => {
      const product = productOf({
        outcomes: new Map([['global.a', now]]),
        before: new Map(before ? [['global.a', before]] : []),
        open: new Map(since ? [['global.a', { since, items: 2 }]] : []),
      });
      expect(kindsOf(reviewProduct(product, sightOf(decision)))).toEqual(
        kind === undefined ? [] : [kind],
      );
    },
  );

  it('leaves what is back again where it was once it is decided about', () => {
    const product = productOf({
      outcomes: new Map([['global.a', 'fail']]),
      open: new Map([['global.a', { since: '2026-02-09', items: 2 }]]),
    });
    const earlier = { ...DECISION, until: '2026-03-14' };
    const decision = { ...DECISION, review: 'this' };
    const sight = sightOf(undefined, {
      earlierOf: () => earlier,
      decisionOf: () => decision,
    });
    expect(reviewProduct(product, sight)).toMatchObject([
      { kind: 'returned', earlier, decision },
    ]);
  });

  it('takes all that is open for new where nobody has looked before', () => {
    const product = productOf({
      outcomes: new Map<string, Outcome>([
        ['global.a', 'fail'],
        ['global.b', 'pass'],
      ]),
      before: new Map([['global.b', 'fail']]),
      scorecards: [MEDALS],
    });
    const items = reviewProduct(
      product,
      sightOf(undefined, { since: undefined }),
    );
    expect(kindsOf(items)).toEqual(['failing', 'mended']);
  });

  it.each<[string | undefined, [string, Outcome][], [string, Outcome][]]>([
    ['level-lost', [['global.b', 'pass']], [['global.b', 'fail']]],
    ['level-gained', [['global.b', 'fail']], [['global.b', 'waived']]],
    [undefined, [['global.b', 'pass']], [['global.b', 'error']]],
    [undefined, [['global.d', 'pass']], [['global.d', 'pass']]],
  ])('tells %p where %j became %j', (kind, before, now) => {
    const product = productOf({
      outcomes: new Map<string, Outcome>([
        ['global.a', 'pass'],
        ['global.b', 'pass'],
        ['global.c', 'pass'],
        ['global.d', 'fail'],
        ...now,
      ]),
      before: new Map(before),
      scorecards: [MEDALS],
    });
    const levels = kindsOf(reviewProduct(product, sightOf())).filter(each =>
      each.startsWith('level'),
    );
    expect(levels).toEqual(kind === undefined ? [] : [kind]);
  });
});

describe('orderReview', () => {
  const item = (
    domain: string,
    kind: 'failing' | 'mended',
    severity: 'low' | 'critical',
    items = 1,
  ): ReviewItem => ({
    kind,
    product: `dataproduct:${domain}/p`,
    productTitle: 'P',
    domain,
    policy: 'global.a',
    policyTitle: 'A',
    severity,
    outcome: 'fail',
    items,
  });

  it('puts the domain with the worst first, and in each the worst', () => {
    const { domains, items } = orderReview([
      item('a', 'mended', 'critical'),
      item('a', 'failing', 'low'),
      item('b', 'failing', 'critical', 1),
      item('b', 'failing', 'critical', 9),
    ]);
    expect(domains).toEqual([
      { domain: 'b', counts: { failing: 2 } },
      { domain: 'a', counts: { failing: 1, mended: 1 } },
    ]);
    expect(
      items.map(each => [
        each.domain,
        each.kind,
        'items' in each && each.items,
      ]),
    ).toEqual([
      ['b', 'failing', 9],
      ['b', 'failing', 1],
      ['a', 'failing', 1],
      ['a', 'mended', 1],
    ]);
  });
});
