import { DataMeshClient } from './DataMeshClient';
import {
  TestAnswer,
  TestServer,
  startTestServer,
} from './__testUtils__/startTestServer';

/** As the error middleware of a Backstage backend answers. */
function failure(status: number, name: string, message: string): TestAnswer {
  return {
    status,
    body: {
      error: { name, message },
      request: { method: 'GET', url: '/' },
      response: { statusCode: status },
    },
  };
}

describe('DataMeshClient', () => {
  let server: TestServer;
  let client: DataMeshClient;

  beforeAll(async () => {
    server = await startTestServer();
    client = new DataMeshClient({
      discoveryApi: { getBaseUrl: async id => `${server.url}/api/${id}` },
      fetchApi: { fetch: (url, init) => fetch(url, init) },
    });
  });
  afterAll(() => server.stop());

  const orders = 'dataproduct:sales/orders';
  const calls: [string, () => Promise<unknown>][] = [
    [
      'GET /policy-files/text?source=git&path=a%2Fb.yaml',
      () => client.getPolicyFileText({ source: 'git', path: 'a/b.yaml' }),
    ],
    [
      'POST /governance/impact',
      () =>
        client.previewImpact({ changes: [{ source: 'git', path: 'a.yaml' }] }),
    ],
    ['GET /products', () => client.listProducts()],
    [
      'GET /products?q=a%26b&domain=sales&limit=0',
      () => client.listProducts({ q: 'a&b', domain: 'sales', limit: 0 }),
    ],
    [
      'GET /products?tag=a&tag=b%2Cc&owner=group%3Adefault%2Fx&facets=true',
      () =>
        client.listProducts({
          tag: ['a', 'b,c'],
          owner: 'group:default/x',
          facets: true,
        }),
    ],
    ['POST /products/query', () => client.listProducts({ refs: [] })],
    ['GET /products/sales/orders', () => client.getProduct(orders)],
    [
      'GET /products/sales/orders/schema?port=a%2Fb&version=1.0.0',
      () => client.getSchema(orders, { name: 'a/b', version: '1.0.0' }),
    ],
    [
      'GET /products/sales/orders/schema?port=tables',
      () => client.getSchema(orders, { name: 'tables' }),
    ],
    ['GET /products/sales/orders/lineage', () => client.getLineage(orders)],
    [
      'GET /products/sales/orders/revisions',
      () => client.listRevisions(orders),
    ],
    [
      'GET /products/sales/orders/changelog?port=a%2Fb&version=2&cursor=c&limit=5',
      () =>
        client.getChangelog(orders, {
          port: { name: 'a/b', version: '2' },
          cursor: 'c',
          limit: 5,
        }),
    ],
    [
      'GET /comparisons?before=r1&after=r2',
      () => client.compareRevisions({ before: 'r1', after: 'r2' }),
    ],
    [
      'GET /comparisons/schema?before=r1&after=r2',
      () => client.compareSchemas({ before: 'r1', after: 'r2' }),
    ],
    [
      'GET /submissions?state=refused&productRef=dataproduct%3Asales%2Forders',
      () => client.listSubmissions({ state: 'refused', productRef: orders }),
    ],
    [
      'GET /submissions/a%2F..%2Fb%3F%23',
      () => client.getSubmission('a/../b?#'),
    ],
    ['GET /sources', () => client.listSources()],
    ['POST /sources/git%20one/refresh', () => client.refreshSource('git one')],
    [
      'POST /sources/git/readings',
      () => client.publishFromSource('git', { paths: ['a.yaml'] }),
    ],
    ['POST /sources/g/removals/confirm', () => client.confirmRemovals('g')],
    ['GET /registrations', () => client.listRegistrations()],
    ['POST /registrations', () => client.registerUrl('https://example.com/')],
    ['DELETE /registrations/7', () => client.removeRegistration('7')],
  ];

  it.each(calls)('sends %s', async (expected, call) => {
    server.answer({ status: 200, body: { items: [] } });
    await call();
    const { method, path } = server.lastRequest();
    expect(`${method} ${path}`).toBe(
      expected.replace(' ', ' /api/data-mesh/v1'),
    );
  });

  it.each([
    [
      { refs: [orders], tag: 'core', limit: 5 },
      { refs: [orders], tag: ['core'], limit: 5 },
    ],
    [
      { ownedBy: ['group:default/x'], facets: true },
      { ownedBy: ['group:default/x'], facets: true },
    ],
    [
      { tag: Array(21).fill('t'), q: 'a' },
      { tag: Array(21).fill('t'), q: 'a' },
    ],
  ])('sends lists that no address holds in a body', async (query, body) => {
    server.answer({ status: 200, body: { items: [] } });
    await client.listProducts(query);
    const request = server.lastRequest();
    expect(`${request.method} ${request.path}`).toBe(
      'POST /api/data-mesh/v1/products/query',
    );
    expect(JSON.parse(request.body)).toEqual(body);
  });

  it('sends JSON and says so', async () => {
    server.answer({ status: 201, body: { id: '7' } });
    await expect(client.registerUrl('https://example.com/')).resolves.toEqual({
      id: '7',
    });
    const { headers, body } = server.lastRequest();
    expect(headers['content-type']).toBe('application/json');
    expect(JSON.parse(body)).toEqual({ url: 'https://example.com/' });
  });

  it('gives back the text of a revision byte for byte', async () => {
    const text = '# größe\r\n\tkind: DataProduct\n\n';
    server.answer({ status: 200, text });
    await expect(client.getRevisionText('r1')).resolves.toBe(text);
    expect(server.lastRequest().path).toBe(
      '/api/data-mesh/v1/revisions/r1/text',
    );
  });

  it.each([
    ['utf-8', Buffer.from('größe')],
    ['utf-16le', Buffer.from('\ufeffgröße', 'utf16le')],
    ['UTF-16BE', Buffer.from('\ufeffgröße', 'utf16le').swap16()],
    ['x-unheard-of', Buffer.from('größe')],
  ])('reads a revision that was written in %s', async (charset, bytes) => {
    const contentType = `text/plain; charset=${charset}`;
    server.answer({ status: 200, bytes, contentType });
    await expect(client.getRevisionText('r1')).resolves.toBe('größe');
  });

  it.each([
    [200, 'unchanged'],
    [201, 'accepted'],
    [201, 'accepted-with-warnings'],
    [202, 'waiting'],
    [422, 'refused'],
  ])('resolves a submission answered with %d %s', async (status, state) => {
    const submission = { id: 's1', state, documents: [] };
    server.answer({ status, body: submission });
    await expect(client.submit({ documents: [] })).resolves.toEqual(submission);
    expect(server.lastRequest().headers['if-match']).toBeUndefined();
  });

  it.each([
    [200, 'published'],
    [409, 'overtaken'],
    [422, 'refused'],
  ])('resolves a mended text answered with %d %s', async (status, outcome) => {
    server.answer({ status, body: { outcome, submissions: [] } });
    const mended = client.mendSubmission('s/1', { documents: [] });
    await expect(mended).resolves.toEqual({ outcome, submissions: [] });
    const { method, path } = server.lastRequest();
    expect([method, path]).toEqual([
      'POST',
      '/api/data-mesh/v1/submissions/s%2F1/mend',
    ]);
  });

  it.each([
    [200, 'judged'],
    [201, 'written'],
    [422, 'refused'],
  ])('resolves new documents answered with %d %s', async (status, outcome) => {
    server.answer({ status, body: { outcome, submissions: [] } });
    const request = { documents: [{ path: 'a/a.yaml', content: 'a' }] };
    const created = client.createDocuments('git one', request);
    await expect(created).resolves.toEqual({ outcome, submissions: [] });
    const { method, path, body } = server.lastRequest();
    expect([method, path, JSON.parse(body)]).toEqual([
      'POST',
      '/api/data-mesh/v1/sources/git%20one/documents',
      request,
    ]);
  });

  it.each([
    [400, 'InputError'],
    [409, 'ConflictError'],
    [422, 'InputError'],
  ])('throws new documents answered with %d %s', async (status, name) => {
    server.answer(failure(status, name, 'orders is taken'));
    await expect(
      client.createDocuments('git', { documents: [] }),
    ).rejects.toMatchObject({
      statusCode: status,
      cause: { name, message: 'orders is taken' },
    });
  });

  it('throws what is no answer about a mended text', async () => {
    server.answer(failure(409, 'ConflictError', 'older'));
    await expect(
      client.mendSubmission('s', { documents: [] }),
    ).rejects.toMatchObject({ statusCode: 409 });
  });

  it('sends the revision that the caller has seen', async () => {
    server.answer(failure(409, 'ConflictError', 'older'));
    const submit = client.submit(
      { documents: [{ path: 'a', content: 'b' }], dryRun: true },
      { ifMatch: 'abc' },
    );
    await expect(submit).rejects.toMatchObject({
      statusCode: 409,
      cause: { name: 'ConflictError', message: 'older' },
    });
    const request = server.lastRequest();
    expect(request.headers['if-match']).toBe('"abc"');
    expect(JSON.parse(request.body)).toEqual({
      documents: [{ path: 'a', content: 'b' }],
      dryRun: true,
    });
  });

  it.each([
    ['a wrong request', failure(422, 'InputError', 'x')],
    ['an answer that is no JSON', { text: '<html>' }],
    ['an empty answer', { text: '' }],
  ])('does not take 422 with %s for a submission', async (_, answer) => {
    server.answer({ ...answer, status: 422 });
    const submit = client.submit({ documents: [] });
    await expect(submit).rejects.toMatchObject({
      name: 'ResponseError',
      statusCode: 422,
    });
  });

  it.each(calls)(
    'rejects when the answer to %s is an error',
    async (_, call) => {
      server.answer(failure(404, 'NotFoundError', 'gone'));
      await expect(call()).rejects.toMatchObject({
        statusCode: 404,
        cause: { name: 'NotFoundError' },
      });
    },
  );

  it.each([
    ['a ref that is none', () => client.getProduct('orders')],
    ['a ref of another kind', () => client.getLineage('component:a/b')],
    ['an empty id', () => client.getSubmission('')],
    ['an id that climbs', () => client.getRevisionText('..')],
    ['an id that stays', () => client.refreshSource('.')],
  ])('asks nothing for %s', async (_, call) => {
    const before = server.count();
    await expect(call()).rejects.toThrow(
      expect.objectContaining({ name: 'NotFoundError' }),
    );
    expect(server.count()).toBe(before);
  });

  it('stops when the caller gives up', async () => {
    server.answer({ status: 200, body: {}, never: true });
    const controller = new AbortController();
    const call = client.listProducts({}, { signal: controller.signal });
    controller.abort();
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
  });
});
