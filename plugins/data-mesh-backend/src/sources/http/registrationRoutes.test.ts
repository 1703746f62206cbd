import { Knex } from 'knex';
import { productYaml } from '../../__testUtils__/documents';
import { eachSourceStore } from '../__testUtils__/eachSourceStore';
import { PEOPLE } from '../../__testUtils__/permissionsOf';
import { GitHost } from '../__testUtils__/GitHost';
import { startSourcesApi } from '../__testUtils__/startSourcesApi';

jest.setTimeout(60_000);

eachSourceStore('routes of registrations', store => {
  let knex: Knex;
  let host: GitHost;
  let api: ReturnType<typeof startSourcesApi>;

  beforeEach(async () => {
    knex = store.knex;
    host = await GitHost.start();
    host.files.set('orders.yaml', Buffer.from(productYaml({ id: 'orders' })));
    api = startSourcesApi({ knex, urlReader: host.urlReader('plain') });
  });

  afterEach(() => host.stop());

  const register = (who: string, url = `${host.url}/raw/orders.yaml`) =>
    api.as(who).post('/registrations', { url });

  it.each<[string, number]>([
    ['service', 403],
    [PEOPLE.none, 403],
    [PEOPLE.reader, 403],
    [PEOPLE.otherDomain, 403],
    [PEOPLE.admin, 403],
    [PEOPLE.salesOnly, 201],
  ])('registers for %s: %d', async (who, status) => {
    const answer = await register(who);
    expect(answer.status).toBe(status);
    expect(await knex('registrations')).toHaveLength(status === 201 ? 1 : 0);
    expect(await knex('products')).toHaveLength(status === 201 ? 1 : 0);
  });

  it('answers with the registration, also the second time', async () => {
    const first = await register(PEOPLE.salesOnly);
    expect(first.body).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{32}$/),
      url: `${host.url}/raw/orders.yaml`,
      registeredBy: PEOPLE.salesOnly,
      registeredAt: expect.any(String),
      state: 'ok',
      productRef: 'dataproduct:sales/orders',
    });
    const second = await register(PEOPLE.salesOnly);
    expect(second.status).toBe(200);
    expect(second.body).toEqual(first.body);
  });

  it.each([
    'file:///etc/passwd',
    'http://169.254.169.254/latest/meta-data',
    'http://[::1]/',
    'nonsense',
    '',
  ])('refuses %j', async url => {
    const answer = await register(PEOPLE.salesOnly, url);
    expect(answer.status).toBe(400);
    expect(await knex('registrations')).toEqual([]);
  });

  it.each<[string, number, number]>([
    [PEOPLE.reader, 0, 404],
    [PEOPLE.otherDomain, 0, 404],
    [PEOPLE.salesOnly, 1, 204],
    [PEOPLE.admin, 1, 204],
    ['service', 1, 204],
  ])('shows %s %d of them, removes: %d', async (who, count, status) => {
    const { body } = await register(PEOPLE.salesOnly);
    const list = await api.as(who).get('/registrations');
    expect(list.body).toHaveLength(count);
    const removal = await api.as(who).delete(`/registrations/${body.id}`);
    expect(removal.status).toBe(status);
    expect(await knex('registrations')).toHaveLength(status === 204 ? 0 : 1);
    expect(await knex('products')).toMatchObject([
      { state: status === 204 ? 'source-removed' : 'live' },
    ]);
  });

  it('lists the source of a registration only when that is gone', async () => {
    const { body } = await register(PEOPLE.salesOnly);
    const sources = async () =>
      (await api.as(PEOPLE.admin).get('/sources')).body;
    expect(await sources()).toEqual([]);
    await api.as(PEOPLE.salesOnly).delete(`/registrations/${body.id}`);
    expect(await sources()).toMatchObject([
      {
        id: `registration:${body.id}`,
        state: 'suspended',
        heldRemovals: [],
        removedProducts: ['dataproduct:sales/orders'],
      },
    ]);
    const confirmed = await api
      .as(PEOPLE.admin)
      .post(`/sources/registration:${body.id}/removals/confirm`);
    expect(confirmed.body.removed).toEqual(['dataproduct:sales/orders']);
    expect(await sources()).toEqual([]);
    // The way is free for somebody else.
    const again = await register(PEOPLE.salesOnly);
    expect(again.body).toMatchObject({ state: 'ok' });
  });

  it('tells the audit log', async () => {
    const { body } = await register(PEOPLE.salesOnly);
    await api.as(PEOPLE.salesOnly).delete(`/registrations/${body.id}`);
    const events = api.auditor.createEvent.mock.calls.map(
      ([{ eventId }]) => eventId,
    );
    expect(events).toEqual([
      'registration-create',
      'publish',
      'registration-remove',
    ]);
  });
});
