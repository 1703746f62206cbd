import { documents } from './__testUtils__/portal/documents';
import { counts, doors } from './__testUtils__/portal/doors';
import { people } from './__testUtils__/portal/organisation';
import { Portal, startPortal } from './__testUtils__/portal/startPortal';
import { until } from './__testUtils__/portal/until';

jest.setTimeout(120_000);

const FLIGHTS = 'dataproduct:flights/punctuality';
const SALARIES = 'dataproduct:payroll/salaries';
const BOTH = [FLIGHTS, SALARIES];

/** Those behind which products appear a moment later than in the API. */
const slowDoors = [
  'the catalog, by query',
  'the search, for products',
  'the search, for columns',
  'the search, for all',
];

describe('the portal, with payroll restricted', () => {
  let portal: Portal;

  beforeAll(async () => {
    portal = await startPortal({
      restrictedDomains: ['payroll'],
      documents: [
        ...documents({
          name: 'punctuality',
          domain: 'flights',
          owner: 'group:default/flights-team',
          consumes: 'salaries',
        }),
        ...documents({
          name: 'salaries',
          domain: 'payroll',
          owner: 'group:default/payroll-team',
        }),
      ],
    });
    await until(async () => {
      await Promise.all(Object.keys(people).map(portal.as));
      const service = await portal.as('service');
      for (const door of slowDoors) {
        const seen = await doors[door](service, BOTH);
        if (seen.length < 2) {
          throw new Error(`${door} shows ${seen.join() || 'nothing'}`);
        }
      }
    });
  });

  describe.each`
    who               | sees
    ${'reader'}       | ${[FLIGHTS]}
    ${'flightsOwner'} | ${[FLIGHTS]}
    ${'payrollOwner'} | ${BOTH}
    ${'platform'}     | ${BOTH}
    ${'service'}      | ${BOTH}
  `('shows $who $sees.length of 2 products:', ({ who, sees }) => {
    it.each(Object.keys(doors))('%s', async door => {
      expect(await doors[door](await portal.as(who), BOTH)).toEqual(sees);
    });

    it.each(Object.keys(counts))('the count of %s', async count => {
      expect(await counts[count](await portal.as(who))).toBe(sees.length);
    });

    it('the lineage', async () => {
      const { client } = await portal.as(who);
      const { upstream } = await client.getLineage(FLIGHTS);
      expect(upstream.map(({ ref }) => ref)).toEqual([
        sees.includes(SALARIES) ? SALARIES : undefined,
      ]);
    });
  });

  it('answers alike for what is hidden and for what is not there', async () => {
    const { client } = await portal.as('reader');
    const answer = (ref: string) =>
      client.getProduct(ref).then(
        () => 'an answer',
        ({ body }) => JSON.stringify(body).replaceAll(ref.split('/')[1], 'X'),
      );
    expect(await answer(SALARIES)).toBe(
      await answer('dataproduct:payroll/nothing'),
    );
  });

  // Everybody names their own group as the owner: that gives nobody a right.
  const push = async (who: string, domain: string) => {
    const owner = `group:default/${people[who as keyof typeof people]}`;
    const { client } = await portal.as(who);
    return client.submit({
      documents: documents({ name: `new-${who}-${domain}`, domain, owner }),
    });
  };

  it.each([
    ['flightsOwner', 'flights'],
    ['payrollOwner', 'payroll'],
  ])('lets %s publish into %s', async (who, domain) => {
    const { state } = await push(who, domain);
    expect(state).toMatch(/^accepted/);
  });

  it.each([
    ['reader', 'flights'],
    ['flightsOwner', 'payroll'],
    ['payrollOwner', 'flights'],
    ['platform', 'flights'],
  ])('does not let %s publish into %s', async (who, domain) => {
    await expect(push(who, domain)).rejects.toMatchObject({
      statusCode: 403,
    });
  });
});
