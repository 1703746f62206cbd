import type { ScorecardDay } from '@meshstage/plugin-data-mesh-common';
import { trendDays } from './trendDays';

const on = (
  day: string,
  domain: string,
  silver: number,
  gold: number,
): ScorecardDay => ({
  day,
  domain,
  products: silver + gold + 1,
  levels: [
    { name: 'silver', products: silver },
    { name: 'gold', products: gold },
  ],
  none: 1,
  unknown: 0,
});

const trend = [
  on('2026-02-27', 'sales', 1, 0),
  on('2026-02-27', 'rail', 2, 1),
  on('2026-03-01', 'rail', 3, 2),
];

describe('trendDays', () => {
  it('adds the domains of a day up, and leaves no hole', () => {
    expect(trendDays(trend)).toEqual([
      {
        day: '2026-02-27',
        stood: {
          products: 6,
          levels: [
            { name: 'silver', products: 3 },
            { name: 'gold', products: 1 },
          ],
          none: 2,
          unknown: 0,
        },
      },
      { day: '2026-02-28' },
      { day: '2026-03-01', stood: trend[2] },
    ]);
  });

  it('keeps to a domain', () => {
    expect(trendDays(trend, 'sales')).toEqual([
      { day: '2026-02-27', stood: trend[0] },
    ]);
  });

  it.each([
    [0, [], undefined],
    [0, trend, 'nowhere'],
    [0, [on('soon', 'rail', 1, 1)], undefined],
    [401, [on('1970-01-01', 'rail', 1, 1), trend[2]], undefined],
  ])('are %i of what is none or too much', (expected, days, domain) => {
    expect(trendDays(days, domain)).toHaveLength(expected);
  });
});
