import { reminderPayload } from './reminderPayload';

const CAMPAIGN = { id: 'global.fresh', title: 'Fresh', due: '2026-03-31' };
const titles = new Map([['dataproduct:sales/p0', 'Orders']]);

const payload = (count: number, owner?: string) =>
  reminderPayload(
    CAMPAIGN,
    {
      ...(owner !== undefined && { owner }),
      key: 'k',
      daysLeft: 7,
      products: Array.from({ length: count }, (_, i) => ({
        product: `dataproduct:sales/p${i}`,
        domain: 'sales',
        state: 'open' as const,
        missing: [],
      })),
    },
    titles,
  );

describe('reminderPayload', () => {
  it.each<[string, number, string?]>([
    ['Still open: Orders', 1, 'group:default/a'],
    ['Still open: Orders, dataproduct:sales/p1', 2, 'group:default/a'],
    [
      'Still open: Orders, dataproduct:sales/p1, dataproduct:sales/p2, dataproduct:sales/p3, dataproduct:sales/p4, 3 more',
      8,
      'group:default/a',
    ],
    ['Products that nobody owns are still open.', 8],
  ])('says "%s" of %i', (expected, count, owner = undefined) => {
    expect(payload(count, owner)).toEqual({
      title: '"Fresh" ends on 2026-03-31',
      description: expected,
      link: '/governance/campaigns/global.fresh',
      severity: 'normal',
      topic: 'data-mesh.campaigns',
    });
  });
});
