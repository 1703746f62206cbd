import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { Knex } from 'knex';
import { createTestIntake } from '../../__testUtils__/createTestIntake';
import { contractYaml, productYaml } from '../../__testUtils__/documents';
import { eachSourceStore } from '../__testUtils__/eachSourceStore';
import { PEOPLE, permissionsOfPeople } from '../../__testUtils__/permissionsOf';
import { countWrites } from '../__testUtils__/createTestRunner';
import { GitHost } from '../__testUtils__/GitHost';
import { people } from '../__testUtils__/people';
import { findRegistrations } from '../store/findRegistrations';
import { createPersonalRights } from './createPersonalRights';
import { createRegistrationFollower } from './createRegistrationFollower';
import { registerUrl, RegistrationServices } from './registerUrl';
import { removeRegistration } from './removeRegistration';
import { toRegistrations } from './toRegistrations';

jest.setTimeout(60_000);

const seller = mockCredentials.user(PEOPLE.salesOnly);
const never = new AbortController().signal;

eachSourceStore('registered URLs', store => {
  let knex: Knex;
  let host: GitHost;
  let services: RegistrationServices;
  let entities = people();
  let now = Date.parse('2026-11-21T12:00:00Z');

  const put = (text: string, path = 'orders.yaml') =>
    host.files.set(path, Buffer.from(text));

  beforeEach(async () => {
    knex = store.knex;
    host = await GitHost.start();
    entities = people();
    now = Date.parse('2026-11-21T12:00:00Z');
    const auth = mockServices.auth();
    services = {
      knex,
      intake: createTestIntake({
        knex,
        entities,
        permissions: permissionsOfPeople,
      }).intake,
      urlReader: host.urlReader('plain'),
      rights: question =>
        createPersonalRights({
          catalog: catalogServiceMock({ entities }),
          auth,
        })(question),
      productsChanged: async () => {},
      logger: mockServices.logger.mock(),
      now: () => now,
      random: () => 0,
    };
    put(productYaml({ id: 'orders', name: 'Orders' }));
  });

  afterEach(() => host.stop());

  const register = (path = 'orders.yaml', credentials = seller) =>
    registerUrl(services, { url: `${host.url}/raw/${path}`, credentials });
  const follow = () => createRegistrationFollower(services)(never);

  async function shown() {
    const rows = await findRegistrations({ knex, where: {} });
    return await toRegistrations({ knex, rows });
  }

  async function product() {
    return await knex('products').where({ product_id: 'orders' }).first();
  }

  it('publishes the document and follows it', async () => {
    expect(await register()).toMatchObject({ isNew: true });
    expect(await shown()).toEqual([
      {
        id: expect.any(String),
        url: `${host.url}/raw/orders.yaml`,
        registeredBy: 'user:default/sales-only',
        registeredAt: '2026-11-21T12:00:00.000Z',
        state: 'ok',
        message: undefined,
        productRef: 'dataproduct:sales/orders',
      },
    ]);
    put(productYaml({ id: 'orders', name: 'Orders', version: '2.0.0' }));
    await follow();
    expect(await product()).toMatchObject({ version: '2.0.0', state: 'live' });
    expect(await knex('submissions').orderBy('seq')).toMatchObject([
      { door: 'registration', submitted_by: 'user:default/sales-only' },
      { door: 'registration', submitted_by: 'user:default/sales-only' },
    ]);
    const asked = host.requests.length;
    expect(await countWrites(knex, follow)).toEqual([]);
    expect(host.requests).toHaveLength(asked + 1);
  });

  it('registers a contract too', async () => {
    put(contractYaml({ id: 'c-orders' }), 'orders.odcs.yaml');
    await register('orders.odcs.yaml');
    expect(await shown()).toMatchObject([{ state: 'ok' }]);
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
        ? registerUrl(services, { url, credentials: seller })
        : register(path),
    ).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringMatching(message),
    });
    expect(await shown()).toEqual([]);
    expect(await knex('sources')).toEqual([]);
  });

  it('keeps nothing of a document that is refused, and says why', async () => {
    put(productYaml({ id: 'orders', name: '' }).replace('id:', 'idd:'));
    await expect(register()).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringMatching(
        /^The document would be refused.*line \d+/,
      ),
    });
    expect(await knex('submissions')).toEqual([]);
    expect(await shown()).toEqual([]);
  });

  it('keeps nothing of a document that the person may not publish', async () => {
    put(productYaml({ id: 'orders', domain: 'logistics' }));
    await expect(register()).rejects.toMatchObject({ name: 'NotAllowedError' });
    expect(await knex('submissions')).toEqual([]);
    expect(await shown()).toEqual([]);
  });

  it('says at once that a right of the session alone cannot be followed', async () => {
    // The permission framework lets the admin publish, the catalog knows no reason.
    const admin = mockCredentials.user(PEOPLE.admin);
    await expect(register('orders.yaml', admin)).rejects.toMatchObject({
      name: 'NotAllowedError',
      message: expect.stringMatching(
        /^You may publish this now, but it could not be followed.*user:default\/admin is not in the catalog/,
      ),
    });
    expect(await knex('products')).toEqual([]);
  });

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
      await register();
      put(productYaml({ id: 'orders', name: 'Orders', version: '2.0.0' }));
      const asked = host.requests.length;
      entities = org
        ? people(org)
        : people().filter(({ metadata }) => metadata.name !== 'sales-only');
      await follow();
      expect(host.requests).toHaveLength(asked);
      expect(await shown()).toMatchObject([
        { state: 'suspended', message: expect.stringMatching(message) },
      ]);
      expect(await product()).toMatchObject({
        version: '1.0.0',
        state: 'live',
      });
      expect(await countWrites(knex, follow)).toEqual([]);

      entities = people();
      expect(await register()).toMatchObject({ isNew: false });
      expect(await shown()).toMatchObject([{ state: 'ok' }]);
      expect(await product()).toMatchObject({
        version: '2.0.0',
        state: 'live',
      });
    },
  );

  it('does not let the document wander into another domain', async () => {
    await register();
    put(productYaml({ id: 'orders', domain: 'logistics' }));
    await follow();
    expect(await product()).toMatchObject({ domain: 'sales', state: 'live' });
    expect(
      await knex('submissions').orderBy('seq', 'desc').first(),
    ).toMatchObject({ state: 'refused' });
  });

  it('lets the owner of a product publish that product only', async () => {
    put(
      productYaml({
        id: 'orders',
        domain: 'logistics',
        owner: 'group:default/sales-team',
      }),
    );
    const other = mockCredentials.user(PEOPLE.otherDomain);
    await register('orders.yaml', other);
    // As if somebody whose group owns the product, not the domain, had registered it.
    await knex('registrations').update({ registered_by: PEOPLE.salesOnly });
    const body = (more: {}) =>
      productYaml({
        id: 'orders',
        domain: 'logistics',
        owner: 'group:default/sales-team',
        ...more,
      });
    put(body({ version: '1.1.0' }));
    await follow();
    expect(await product()).toMatchObject({ version: '1.1.0' });
    put(body({ id: 'another' }));
    await follow();
    expect(await knex('products').select('product_id')).toEqual([
      { product_id: 'orders' },
    ]);
    expect(await shown()).toMatchObject([
      {
        state: 'failing',
        message: expect.stringMatching(
          /^The document is no longer product 'orders'/,
        ),
      },
    ]);
  });

  it('takes nothing away while the host fails or the catalog is away', async () => {
    await register();
    host.fault = { fault: { status: 404 }, path: /./ };
    await follow();
    expect(await shown()).toMatchObject([
      { state: 'failing', message: expect.stringMatching(/404/) },
    ]);
    host.fault = undefined;
    now += 60_000;
    const { rights } = services;
    services.rights = async () => {
      throw new Error('The catalog does not answer');
    };
    await follow();
    expect(await shown()).toMatchObject([
      { state: 'failing', message: 'The catalog does not answer' },
    ]);
    services.rights = rights;
    now += 10 * 60_000;
    await follow();
    expect(await shown()).toMatchObject([{ state: 'ok' }]);
    expect(await product()).toMatchObject({ state: 'live' });
  });

  it('makes one of two requests at once', async () => {
    await Promise.all([register(), register()]);
    expect(await shown()).toMatchObject([{ state: 'ok' }]);
    expect(await knex('sources')).toHaveLength(1);
    await follow();
    expect(await product()).toMatchObject({ state: 'live' });
  });

  it('refuses a product that another registration has', async () => {
    await register();
    host.files.set('copy.yaml', host.files.get('orders.yaml')!);
    await expect(register('copy.yaml')).rejects.toThrow(
      /^The document would be refused/,
    );
    expect(await shown()).toHaveLength(1);
  });

  it('leaves the product source-removed when the registration is removed', async () => {
    const { registration } = await register();
    const told: string[] = [];
    const productsChanged = async (refs: string[]) => {
      told.push(...refs);
    };
    await removeRegistration({ knex, registration, productsChanged });
    expect(told).toEqual(['dataproduct:sales/orders']);
    expect(await shown()).toEqual([]);
    expect(await product()).toMatchObject({ state: 'source-removed' });
    await follow();
    expect(await product()).toMatchObject({ state: 'source-removed' });
    await register();
    expect(await product()).toMatchObject({ state: 'live' });
    expect(await shown()).toMatchObject([{ state: 'ok' }]);
  });

  it('follows no more than a hundred for one person', async () => {
    const { registration } = await register();
    const rows = Array.from({ length: 99 }, (_, i) => ({
      ...registration,
      registration_id: `${i}`,
      source_id: `registration:${i}`,
      url: `${host.url}/raw/${i}.yaml`,
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
    host.files.set('more.yaml', Buffer.from(productYaml({ id: 'more' })));
    await expect(register('more.yaml')).rejects.toThrow(/^You follow 100 URLs/);
    expect(await register()).toMatchObject({ isNew: false });
  });
});
