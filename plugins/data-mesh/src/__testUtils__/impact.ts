import type { ImpactPreview } from '@meshstage/plugin-data-mesh-common';

/** What a preview answers: one product fails and loses its level, one is mended. */
export function somePreview(
  overrides: Partial<ImpactPreview> = {},
): ImpactPreview {
  const flips = {
    ...{ fails: 0, refused: 0, unknown: 0 },
    ...{ more: 0, waived: 0, clears: 0 },
  };
  const levels = { lost: 0, unknown: 0, reached: 0 };
  const outcomes = {
    ...{ pass: 0, fail: 0, waived: 0, error: 0 },
    ...{ 'not-evaluated': 0, 'not-applicable': 0 },
  };
  return {
    policySets: { before: 'a'.repeat(64), after: 'b'.repeat(64) },
    total: 7,
    complete: true,
    products: { seen: 7, flipped: 2 },
    flips: { ...flips, fails: 1, clears: 1 },
    levels: { ...levels, lost: 1 },
    policies: [
      {
        id: 'global.pii-masked',
        title: 'Personal data is masked',
        change: 'changed',
        before: { ...outcomes, pass: 4, fail: 3 },
        after: { ...outcomes, pass: 4, fail: 3 },
        flips: { ...flips, fails: 1, clears: 1 },
      },
    ],
    scorecards: [
      { id: 'global.trust', title: 'Trust', flips: { ...levels, lost: 1 } },
    ],
    domains: [
      {
        key: 'sales',
        products: 2,
        flips: { ...flips, fails: 1, clears: 1 },
        levels: { ...levels, lost: 1 },
      },
    ],
    owners: [
      {
        key: '',
        products: 2,
        flips: { ...flips, fails: 1, clears: 1 },
        levels: { ...levels, lost: 1 },
      },
    ],
    items: [
      {
        ref: 'dataproduct:sales/customers',
        title: 'Customers',
        domain: 'sales',
        policies: [
          {
            policy: 'global.pii-masked',
            title: 'Personal data is masked',
            kind: 'fails',
            before: 'pass',
            after: 'fail',
            enforcement: 'deny',
            count: 7,
            items: [
              {
                outcome: 'fail',
                path: 'customers.email',
                message: 'customers.email is not masked',
              },
            ],
          },
        ],
        levels: [
          {
            scorecard: 'global.trust',
            title: 'Trust',
            kind: 'lost',
            before: { state: 'reached', name: 'silver', index: 1 },
            after: { state: 'reached', name: 'bronze', index: 0 },
            missing: [
              {
                policy: 'global.pii-masked',
                title: 'Personal data is masked',
                outcome: 'fail',
                items: 7,
                words: 'Declare how the column is `masked`.',
              },
            ],
          },
        ],
      },
      {
        ref: 'dataproduct:sales/orders',
        title: 'Orders',
        domain: 'sales',
        policies: [
          {
            policy: 'global.pii-masked',
            title: 'Personal data is masked',
            kind: 'clears',
            before: 'fail',
            count: 1,
            items: [{ outcome: 'fail', path: 'orders.email' }],
          },
        ],
        levels: [],
      },
    ],
    problems: [],
    ...overrides,
  };
}
