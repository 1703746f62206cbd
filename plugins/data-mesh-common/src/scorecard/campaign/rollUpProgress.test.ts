import { ProductProgress } from './CampaignProgress';
import { CampaignState } from './CampaignState';
import { rollUpProgress } from './rollUpProgress';

const of = (
  domain: string,
  state: CampaignState,
  owner?: string,
): ProductProgress => ({
  product: `dataproduct:${domain}/p`,
  domain,
  ...(owner && { owner }),
  state,
  missing: [],
});
const PRODUCTS = [
  of('sales', 'open', 'b'),
  of('sales', 'done', 'a'),
  of('finance', 'waived', 'a'),
  of('finance', 'unknown'),
  of('legal', 'unconcerned', 'c'),
];

describe('rollUpProgress', () => {
  it.each<[[string, number | undefined, string][], 'domain' | 'owner']>([
    [
      [
        ['finance', 0, 'unknown waived'],
        ['sales', 1 / 2, 'open done'],
      ],
      'domain',
    ],
    [
      [
        ['', 0, 'unknown'],
        ['a', 1 / 2, 'waived done'],
        ['b', 0, 'open'],
      ],
      'owner',
    ],
  ])('is %j by %s', (expected, by) => {
    expect(
      rollUpProgress(PRODUCTS, by).map(({ key, share, counts }) => [
        key,
        share,
        Object.entries(counts)
          .flatMap(([state, count]) => (count > 0 ? [state] : []))
          .join(' '),
      ]),
    ).toEqual(expected);
  });
});
