import { Knex } from 'knex';
import { productYaml } from '../../__testUtils__/documents';
import { PEOPLE } from '../../__testUtils__/permissionsOf';
import { createTestRegistrations } from '../__testUtils__/createTestRegistrations';
import { countWrites } from '../__testUtils__/createTestRunner';
import { eachSourceStore } from '../__testUtils__/eachSourceStore';
import { people } from '../__testUtils__/people';

jest.setTimeout(60_000);

eachSourceStore('following registered URLs', store => {
  let knex: Knex;
  let test: Awaited<ReturnType<typeof createTestRegistrations>>;

  beforeEach(async () => {
    knex = store.knex;
    test = await createTestRegistrations(knex);
  });

  afterEach(() => test.host.stop());

  it.each([
    [
      'who registered it leaves the group',
      { salesEmpty: true },
      /owns neither/,
    ],
    ['who registered it is gone', undefined, /is not in the catalog any more/],
  ])(
    'suspends when %s, keeps the product, and is renewed',
    async (_, org, message) => {
      await test.register();
      test.put(productYaml({ id: 'orders', name: 'Orders', version: '2.0.0' }));
      const asked = test.host.requests.length;
      test.state.entities = org
        ? people(org)
        : people().filter(({ metadata }) => metadata.name !== 'sales-only');
      await test.follow();
      expect(test.host.requests).toHaveLength(asked);
      expect(await test.shown()).toMatchObject([
        { state: 'suspended', message: expect.stringMatching(message) },
      ]);
      expect(await test.product()).toMatchObject({
        version: '1.0.0',
        state: 'live',
      });
      expect(await countWrites(knex, test.follow)).toEqual([]);

      test.state.entities = people();
      expect(await test.register()).toMatchObject({ isNew: false });
      expect(await test.shown()).toMatchObject([{ state: 'ok' }]);
      expect(await test.product()).toMatchObject({
        version: '2.0.0',
        state: 'live',
      });
    },
  );

  it('does not let the document wander into another domain', async () => {
    await test.register();
    test.put(productYaml({ id: 'orders', domain: 'logistics' }));
    await test.follow();
    expect(await test.product()).toMatchObject({
      domain: 'sales',
      state: 'live',
    });
    expect(
      await knex('submissions').orderBy('seq', 'desc').first(),
    ).toMatchObject({ state: 'refused' });
  });

  it('lets the owner of a product publish that product only', async () => {
    test.put(
      productYaml({
        id: 'orders',
        domain: 'logistics',
        owner: 'group:default/sales-team',
      }),
    );
    await test.register('orders.yaml', PEOPLE.otherDomain);
    // As if somebody whose group owns the product, not the domain, had registered it.
    await knex('registrations').update({ registered_by: PEOPLE.salesOnly });
    const body = (more: {}) =>
      productYaml({
        id: 'orders',
        domain: 'logistics',
        owner: 'group:default/sales-team',
        ...more,
      });
    test.put(body({ version: '1.1.0' }));
    await test.follow();
    expect(await test.product()).toMatchObject({ version: '1.1.0' });
    test.put(body({ id: 'another' }));
    await test.follow();
    expect(await knex('products').select('product_id')).toEqual([
      { product_id: 'orders' },
    ]);
    expect(await test.shown()).toMatchObject([
      {
        state: 'failing',
        message: expect.stringMatching(
          /^The document is no longer product 'orders'/,
        ),
      },
    ]);
  });

  it('takes nothing away while the host fails or the catalog is away', async () => {
    await test.register();
    test.host.fault = { fault: { status: 404 }, path: /./ };
    await test.follow();
    expect(await test.shown()).toMatchObject([
      { state: 'failing', message: expect.stringMatching(/404/) },
    ]);
    test.host.fault = undefined;
    test.state.now += 60_000;
    const { rights } = test.services;
    test.services.rights = async () => {
      throw new Error('The catalog does not answer');
    };
    await test.follow();
    expect(await test.shown()).toMatchObject([
      { state: 'failing', message: 'The catalog does not answer' },
    ]);
    test.services.rights = rights;
    test.state.now += 10 * 60_000;
    await test.follow();
    expect(await test.shown()).toMatchObject([{ state: 'ok' }]);
    expect(await test.product()).toMatchObject({ state: 'live' });
  });
});
