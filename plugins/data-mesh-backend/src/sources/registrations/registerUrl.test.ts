import { mockCredentials } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { contractYaml, productYaml } from '../../__testUtils__/documents';
import { PEOPLE } from '../../__testUtils__/permissionsOf';
import { createTestRegistrations } from '../__testUtils__/createTestRegistrations';
import { countWrites } from '../__testUtils__/createTestRunner';
import { eachSourceStore } from '../__testUtils__/eachSourceStore';
import { requestReading } from '../store/requestReading';
import { registerUrl } from './registerUrl';
import { removeRegistration } from './removeRegistration';

jest.setTimeout(60_000);

eachSourceStore('registered URLs', store => {
  let knex: Knex;
  let test: Awaited<ReturnType<typeof createTestRegistrations>>;

  beforeEach(async () => {
    knex = store.knex;
    test = await createTestRegistrations(knex);
  });

  afterEach(() => test.host.stop());

  it('publishes the document and follows it', async () => {
    expect(await test.register()).toMatchObject({ isNew: true });
    expect(await test.shown()).toEqual([
      {
        id: expect.any(String),
        url: `${test.host.url}/raw/orders.yaml`,
        registeredBy: 'user:default/sales-only',
        registeredAt: '2026-11-21T12:00:00.000Z',
        state: 'ok',
        message: undefined,
        productRef: 'dataproduct:sales/orders',
      },
    ]);
    test.put(productYaml({ id: 'orders', name: 'Orders', version: '2.0.0' }));
    await test.follow();
    expect(await test.product()).toMatchObject({
      version: '2.0.0',
      state: 'live',
    });
    expect(await knex('submissions').orderBy('seq')).toMatchObject([
      { door: 'registration', submitted_by: 'user:default/sales-only' },
      { door: 'registration', submitted_by: 'user:default/sales-only' },
    ]);
    const asked = test.host.requests.length;
    expect(await countWrites(knex, test.follow)).toEqual([]);
    expect(test.host.requests).toHaveLength(asked + 1);
  });

  it('registers a contract too', async () => {
    test.put(contractYaml({ id: 'c-orders' }), 'orders.odcs.yaml');
    await test.register('orders.odcs.yaml');
    expect(await test.shown()).toMatchObject([{ state: 'ok' }]);
    expect(await knex('contract_lines')).toMatchObject([
      { contract_id: 'c-orders', domain: 'sales' },
    ]);
  });

  it.each([
    ['a page that is not there', 'nowhere.yaml', /400|no such file/],
    ['a host that may not be read', '@', /may not be read|no URL|credentials/],
  ])('keeps nothing of %s', async (_, path, message) => {
    const url = path === '@' ? 'http://127.0.0.1:1/a' : undefined;
    await expect(
      url
        ? registerUrl(test.services, {
            url,
            credentials: mockCredentials.user(PEOPLE.salesOnly),
          })
        : test.register(path),
    ).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringMatching(message),
    });
    expect(await test.shown()).toEqual([]);
    expect(await knex('sources')).toEqual([]);
  });

  it('keeps nothing of a document that is refused, and says why', async () => {
    test.put(productYaml({ id: 'orders', name: '' }).replace('id:', 'idd:'));
    await expect(test.register()).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringMatching(
        /^The document would be refused.*line \d+/,
      ),
    });
    expect(await knex('submissions')).toEqual([]);
    expect(await test.shown()).toEqual([]);
  });

  it('keeps nothing of a document that the person may not publish', async () => {
    test.put(productYaml({ id: 'orders', domain: 'logistics' }));
    await expect(test.register()).rejects.toMatchObject({
      name: 'NotAllowedError',
    });
    expect(await knex('submissions')).toEqual([]);
    expect(await test.shown()).toEqual([]);
  });

  it('says at once that a right of the session alone cannot be followed', async () => {
    // The permission framework lets the admin publish, the catalog knows no reason.
    await expect(
      test.register('orders.yaml', PEOPLE.admin),
    ).rejects.toMatchObject({
      name: 'NotAllowedError',
      message: expect.stringMatching(
        /^You may publish this now, but it could not be followed.*user:default\/admin is not in the catalog/,
      ),
    });
    expect(await knex('products')).toEqual([]);
  });

  it('makes one of two requests at once', async () => {
    await Promise.all([test.register(), test.register()]);
    expect(await test.shown()).toMatchObject([{ state: 'ok' }]);
    expect(await knex('sources')).toHaveLength(1);
    await test.follow();
    expect(await test.product()).toMatchObject({ state: 'live' });
  });

  it('publishes though something else is asked of products meanwhile', async () => {
    const { intake } = test.services;
    const submit = intake.submit.bind(intake);
    let asked = false;
    jest.spyOn(intake, 'submit').mockImplementation(async request => {
      if (!request.dryRun && !asked) {
        asked = true;
        await requestReading({ knex });
      }
      return await submit(request);
    });
    await test.register();
    expect(asked).toBe(true);
    expect(await test.shown()).toMatchObject([{ state: 'ok' }]);
    expect(await test.product()).toMatchObject({ state: 'live' });
  });

  it('refuses a product that another registration has', async () => {
    await test.register();
    test.host.files.set('copy.yaml', test.host.files.get('orders.yaml')!);
    await expect(test.register('copy.yaml')).rejects.toThrow(
      /^The document would be refused/,
    );
    expect(await test.shown()).toHaveLength(1);
  });

  it('leaves the product source-removed when the registration is removed', async () => {
    const { registration } = await test.register();
    const told: string[] = [];
    const productsChanged = async (refs: string[]) => {
      told.push(...refs);
    };
    await removeRegistration({ knex, registration, productsChanged });
    expect(told).toEqual(['dataproduct:sales/orders']);
    expect(await test.shown()).toEqual([]);
    expect(await test.product()).toMatchObject({ state: 'source-removed' });
    await test.follow();
    expect(await test.product()).toMatchObject({ state: 'source-removed' });
    await test.register();
    expect(await test.product()).toMatchObject({ state: 'live' });
    expect(await test.shown()).toMatchObject([{ state: 'ok' }]);
  });

  it('follows no more than a hundred for one person', async () => {
    const { registration } = await test.register();
    const rows = Array.from({ length: 99 }, (_, i) => ({
      ...registration,
      registration_id: `${i}`,
      source_id: `registration:${i}`,
      url: `${test.host.url}/raw/${i}.yaml`,
    }));
    await knex('sources').insert(
      rows.map(row => ({
        source_id: row.source_id,
        type: 'registration',
        domains: '[]',
        state: 'never-read',
        revision: 0,
        failures: 0,
        held_removals: '[]',
      })),
    );
    await knex('registrations').insert(rows);
    test.host.files.set('more.yaml', Buffer.from(productYaml({ id: 'more' })));
    await expect(test.register('more.yaml')).rejects.toThrow(
      /^You follow 100 URLs/,
    );
    expect(await test.register()).toMatchObject({ isNew: false });
  });
});
