import { ProductStanding } from '@meshstage/plugin-data-mesh-common';

/** A product that was judged as things are now. */
export function aStanding(
  name: string,
  overrides: Partial<ProductStanding> = {},
): ProductStanding {
  return {
    ref: `dataproduct:sales/${name}`,
    state: 'current',
    evaluatedAt: '2026-03-02T12:00:00.000Z',
    counts: {
      pass: 5,
      fail: 2,
      waived: 1,
      error: 1,
      'not-evaluated': 1,
      'not-applicable': 7,
    },
    failing: ['global.tags', 'sales.owner'],
    waived: ['global.pii-masked'],
    unknown: ['global.input', 'global.lineage'],
    levels: [
      {
        scorecard: 'global.trust',
        title: 'Trust',
        level: { state: 'reached', name: 'silver', index: 1 },
        waived: 1,
        score: 0.75,
      },
    ],
    ...overrides,
  };
}
