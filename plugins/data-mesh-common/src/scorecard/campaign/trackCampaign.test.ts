import { instantOf } from '../../policy/operators/values/instantOf';
import { SOUND_CAMPAIGN } from '../__fixtures__/scorecardCases.table';
import { verdictsOf } from '../__testUtils__/verdictOf';
import { readScorecardFile } from '../readScorecardFile';
import { CampaignProduct, CampaignProgress } from './CampaignProgress';
import { trackCampaign } from './trackCampaign';
import { campaignReminders } from './campaignReminders';

const [CAMPAIGN] = readScorecardFile({
  path: 'a',
  content: SOUND_CAMPAIGN.replace('global.masked', 'global.a').replace(
    'global.encrypted',
    'global.b',
  ),
}).campaigns;
const at = (text: string) => instantOf(text) ?? NaN;

const products = (parts: Record<string, string>): CampaignProduct[] =>
  Object.entries(parts).map(([letters, owner], i) => ({
    product: `dataproduct:sales/p${i}`,
    domain: 'sales',
    ...(owner && { owner: `group:default/${owner}` }),
    verdicts: verdictsOf(letters),
  }));

const progress = (now: string, parts: Record<string, string> = {}) =>
  trackCampaign(CAMPAIGN, products(parts), at(now));

describe('trackCampaign', () => {
  it.each([
    ['done', 'PP'],
    ['done', 'P-'],
    ['waived', 'PW'],
    ['waived', 'W-'],
    ['open', 'PF'],
    ['open', 'FE'],
    ['unknown', 'PE'],
    ['unknown', 'WN'],
    ['unknown', 'P.'],
    ['unknown', '..'],
    ['unconcerned', '--'],
  ])('is %s for %s', (expected, letters) => {
    const {
      products: told,
      counts,
      share,
    } = progress('2026-05-01', {
      [letters]: 'a',
    });
    expect(told.map(({ state }) => state)).toEqual([expected]);
    expect(counts).toMatchObject({ [expected]: 1 });
    const shares = new Map([
      ['done', 1],
      ['unconcerned', undefined],
    ]);
    expect(share).toBe(shares.has(expected) ? shares.get(expected) : 0);
  });

  it.each<[CampaignProgress['phase'], number, string]>([
    ['to come', 123, '2026-02-28T12:00:00Z'],
    ['running', 122, '2026-03-01'],
    ['running', 1, '2026-06-30T23:59:59.999Z'],
    ['over', 0, '2026-07-01'],
    ['over', 0, '2027-07-01'],
  ])('is %s, with %i days left, at %s', (phase, daysLeft, now) => {
    expect(progress(now)).toMatchObject({
      phase,
      daysLeft,
      ends: at('2026-07-01'),
    });
  });

  it('tells what is open first, whatever their order, and how much is done', () => {
    const parts = { PP: 'a', PW: 'a', FP: 'b', '--': 'b', NP: 'b', PF: 'a' };
    const told = progress('2026-05-01', parts);
    expect(told.share).toBe(1 / 5);
    expect(told.products.map(({ product, state }) => [product, state])).toEqual(
      [
        ['dataproduct:sales/p2', 'open'],
        ['dataproduct:sales/p5', 'open'],
        ['dataproduct:sales/p4', 'unknown'],
        ['dataproduct:sales/p1', 'waived'],
        ['dataproduct:sales/p0', 'done'],
        ['dataproduct:sales/p3', 'unconcerned'],
      ],
    );
    expect(told.products[0].missing).toMatchObject([{ policy: 'global.a' }]);
    const reversed = products(parts).reverse();
    expect(trackCampaign(CAMPAIGN, reversed, at('2026-05-01'))).toEqual(told);
  });
});

describe('campaignReminders', () => {
  const parts = { FP: 'b', PF: 'a', FF: 'a', F: '', PP: 'c', PW: 'd', NP: 'e' };
  const reminders = (now: string) =>
    campaignReminders(CAMPAIGN, progress(now, parts));

  it.each<[number | undefined, string]>([
    [undefined, '2026-02-01'],
    [undefined, '2026-05-31T23:59:59Z'],
    [30, '2026-06-01'],
    [30, '2026-06-23'],
    [7, '2026-06-24'],
    [7, '2026-06-30T23:59:59Z'],
    [undefined, '2026-07-01'],
  ])('sends the one of %s days at %s', (step, now) => {
    const keys = reminders(now).map(({ key }) => key);
    const owners = ['', 'group:default/a', 'group:default/b'];
    expect(keys).toEqual(
      step === undefined
        ? []
        : owners.map(owner =>
            JSON.stringify(['global.mask-2026', '2026-06-30', step, owner]),
          ),
    );
  });

  it('tells each owner of its own products that are open', () => {
    expect(
      reminders('2026-06-24').map(({ owner, daysLeft, products: open }) => [
        owner,
        daysLeft,
        open.map(({ product }) => product.slice(18)).join(' '),
      ]),
    ).toEqual([
      [undefined, 7, 'p3'],
      ['group:default/a', 7, 'p1 p2'],
      ['group:default/b', 7, 'p0'],
    ]);
  });
});
