import { CatalogFeedClient } from './CatalogFeedClient';
import { TestServer, startTestServer } from './__testUtils__/startTestServer';

describe('CatalogFeedClient', () => {
  let server: TestServer;
  let client: CatalogFeedClient;

  beforeAll(async () => {
    server = await startTestServer();
    client = new CatalogFeedClient({
      discovery: { getBaseUrl: async id => `${server.url}/api/${id}` },
      fetch: (url, init) => fetch(url, init),
    });
  });
  afterAll(() => server.stop());

  it.each([
    ['/entities', {}],
    ['/entities?cursor=a%2Bb%3D&limit=500', { cursor: 'a+b=', limit: 500 }],
  ])('asks %s with the token of the call', async (path, query) => {
    const page = {
      items: [{ ref: 'dataproduct:a/b', hash: 'h', state: 'removed' }],
      nextCursor: 'n',
    };
    server.answer({ status: 200, body: page });
    await expect(
      client.listEntities(query, { token: 'service-token' }),
    ).resolves.toEqual(page);
    const request = server.lastRequest();
    expect(request.path).toBe(`/api/data-mesh/v1${path}`);
    expect(request.headers.authorization).toBe('Bearer service-token');
  });

  it.each([
    [0, 0, undefined],
    [1, 1, 1],
    [20, 1, 20],
    [21, 2, 1],
    [100, 5, 20],
  ])(
    'asks for %d refs in %d requests that Express understands',
    async (count, requests, last) => {
      const before = server.count();
      server.answer({ status: 200, body: { items: [{ ref: 'r' }] } });
      const refs = Array.from(
        { length: count },
        (_, i) => `dataproduct:a/${i}`,
      );
      const page = await client.listEntities({ refs }, { token: 't' });
      expect(page).toEqual({ items: Array(requests).fill({ ref: 'r' }) });
      expect(server.count() - before).toBe(requests);
      const path = last && new URL(server.lastRequest().path ?? '', server.url);
      expect(path && path.searchParams.getAll('ref')).toEqual(
        last && refs.slice(-last),
      );
    },
  );

  it.each([401, 403, 404, 429, 500, 503])(
    'throws at %d, never an empty page',
    async status => {
      server.answer({ status, text: '<html>' });
      await expect(
        client.listEntities({}, { token: 't' }),
      ).rejects.toMatchObject({ name: 'ResponseError', statusCode: status });
    },
  );

  it('throws when one of several requests fails', async () => {
    server.answer({ status: 503, text: 'away' });
    const refs = Array(21).fill('dataproduct:a/b');
    await expect(
      client.listEntities({ refs }, { token: 't' }),
    ).rejects.toMatchObject({ statusCode: 503 });
  });

  it('throws at half a body', async () => {
    server.answer({ status: 200, text: '{"items": [' });
    await expect(client.listEntities({}, { token: 't' })).rejects.toThrow();
  });
});
