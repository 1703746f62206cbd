import { StandingFeedClient } from './StandingFeedClient';
import { TestServer, startTestServer } from './__testUtils__/startTestServer';

describe('StandingFeedClient', () => {
  let server: TestServer;
  let client: StandingFeedClient;

  beforeAll(async () => {
    server = await startTestServer();
    client = new StandingFeedClient({
      discovery: { getBaseUrl: async id => `${server.url}/api/${id}` },
      fetch: (url, init) => fetch(url, init),
    });
  });
  afterAll(() => server.stop());

  it.each([
    ['/standings', {}],
    ['/standings?cursor=a%2Bb%3D&limit=500', { cursor: 'a+b=', limit: 500 }],
  ])('asks %s with the token of the call', async (path, query) => {
    const page = { items: [{ ref: 'dataproduct:a/b' }], nextCursor: 'n' };
    server.answer({ status: 200, body: page });
    await expect(
      client.listStandings(query, { token: 'service-token' }),
    ).resolves.toEqual(page);
    const request = server.lastRequest();
    expect(request.path).toBe(`/api/data-mesh/v1${path}`);
    expect(request.headers.authorization).toBe('Bearer service-token');
  });

  it.each([401, 403, 404, 500, 503])(
    'throws at %d, never an empty page',
    async status => {
      server.answer({ status, text: '<html>' });
      await expect(
        client.listStandings({}, { token: 't' }),
      ).rejects.toMatchObject({ name: 'ResponseError', statusCode: status });
    },
  );
});
