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
    [
      '/entities?ref=dataproduct%3Aa%2Fb&ref=dataproduct%3Aa%2Fc',
      { refs: ['dataproduct:a/b', 'dataproduct:a/c'] },
    ],
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

  it.each([401, 403, 404, 429, 500, 503])(
    'throws at %d, never an empty page',
    async status => {
      server.answer({ status, text: '<html>' });
      await expect(
        client.listEntities({}, { token: 't' }),
      ).rejects.toMatchObject({ name: 'ResponseError', statusCode: status });
    },
  );

  it('throws at half a body', async () => {
    server.answer({ status: 200, text: '{"items": [' });
    await expect(client.listEntities({}, { token: 't' })).rejects.toThrow();
  });
});
