import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, test, type TestContext } from 'node:test';
import { awaitProducts } from './awaitProducts.ts';
import { freePort } from './freePort.ts';
import { overlayConfig } from './overlayConfig.ts';

interface Answers {
  /** Products and entities at the first, second, ... look; the last one stays. */
  products: number[];
  entities: number[];
  page?: number;
}

const items = (length: number) =>
  JSON.stringify({ items: Array.from({ length }, () => ({})) });

/** A server that answers as a portal does. */
async function portalThat(
  t: TestContext,
  { products, entities, page = 200 }: Answers,
) {
  const next = (list: number[]) =>
    (list.length > 1 ? list.shift() : list[0]) ?? 0;
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    const allowed = request.headers.authorization === 'Bearer t';
    if (url === '/api/auth/guest/refresh' && request.method === 'POST') {
      response.end(JSON.stringify({ backstageIdentity: { token: 't' } }));
    } else if (url.startsWith('/api/') && !allowed) {
      response.writeHead(401).end();
    } else if (url.startsWith('/api/data-mesh/v1/products')) {
      response.end(items(next(products)));
    } else if (
      url.startsWith('/api/catalog/entities/by-query?filter=kind=dataproduct')
    ) {
      response.end(items(next(entities)));
    } else {
      response.writeHead(url === '/' ? page : 404).end();
    }
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    appUrl: url,
    backendUrl: url,
    ended: new Promise<never>(() => {}),
    stop: async () => {},
  };
}

describe('a portal is ready', () => {
  test('when a guest sees products, in the registry and in the catalog', async t => {
    const portal = await portalThat(t, {
      products: [0, 3],
      entities: [0, 2, 3],
    });
    assert.equal(await awaitProducts(portal, 5000), 3);
  });

  for (const [missing, answers] of [
    ['has no products yet', { products: [0], entities: [3] }],
    ['the catalog has 2 of 3', { products: [3], entities: [2] }],
    ['answers 503', { products: [3], entities: [3], page: 503 }],
  ] as const) {
    test(`not while ${missing}`, async t => {
      const portal = await portalThat(t, answers as unknown as Answers);
      await assert.rejects(awaitProducts(portal, 600), new RegExp(missing));
    });
  }

  test('not while nobody answers', async () => {
    const url = `http://127.0.0.1:${await freePort()}`;
    const portal = {
      backendUrl: url,
      ended: new Promise<never>(() => {}),
      stop: async () => {},
    };
    await assert.rejects(
      awaitProducts(portal, 300),
      /does not answer \(ECONNREFUSED\)/,
    );
  });

  test('never when it has ended', async t => {
    const portal = await portalThat(t, { products: [0], entities: [0] });
    const ended = Promise.resolve({ code: 1, output: '' });
    await assert.rejects(
      awaitProducts({ ...portal, ended }, 60_000),
      /has ended/,
    );
  });
});

test('another portal has its own ports and database', () => {
  const options = { appPort: 1, backendPort: 2, dataFolder: '/d' };
  assert.deepEqual(JSON.parse(overlayConfig(options)), {
    app: { baseUrl: 'http://localhost:1' },
    backend: {
      baseUrl: 'http://localhost:2',
      listen: { port: 2 },
      cors: { origin: 'http://localhost:1' },
      database: { client: 'better-sqlite3', connection: { directory: '/d' } },
    },
  });
});
