import { mockServices } from '@backstage/backend-test-utils';
import { CatalogFeedItem } from '@meshstage/plugin-data-mesh-common';
import express, { RequestHandler } from 'express';
import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { FakeRegistry } from '../__testUtils__/FakeRegistry';
import { product } from '../__testUtils__/product';
import { createFeed, Feed } from './Feed';

const { signal } = new AbortController();

async function collect(
  pages: AsyncIterable<CatalogFeedItem[]>,
): Promise<CatalogFeedItem[]> {
  const items: CatalogFeedItem[] = [];
  for await (const page of pages) {
    items.push(...page);
  }
  return items;
}

describe('the feed', () => {
  let registry: FakeRegistry;
  let server: Server;
  let feed: Feed;

  beforeEach(async () => {
    registry = new FakeRegistry();
    server = createServer(express().use(registry.router()));
    await new Promise<void>(done => {
      server.listen(0, '127.0.0.1', done);
    });
    const { port } = server.address() as AddressInfo;
    feed = createFeed({
      auth: mockServices.auth(),
      discovery: mockServices.discovery.mock({
        getBaseUrl: async () => `http://127.0.0.1:${port}`,
      }),
    });
  });
  afterEach(
    () =>
      new Promise(done => {
        server.closeAllConnections();
        server.close(done);
      }),
  );

  it('reads all pages', async () => {
    for (let i = 0; i < 1_001; i += 1) {
      registry.put(product(`p${i}`));
    }
    expect(await collect(feed.all(signal))).toHaveLength(1_001);
    expect(registry.requests.map(({ cursor }) => cursor)).toEqual([
      undefined,
      '500',
      '1000',
    ]);
  });

  it('asks for many refs in addresses that a server takes', async () => {
    const long = Array.from({ length: 250 }, (_, i) =>
      registry.put(product(`${'n'.repeat(50)}-${i}`)),
    );
    const short = registry.put(product('p'));
    const items = await collect(
      feed.some([...long, short, 'dataproduct:no/one'], signal),
    );
    expect(items).toHaveLength(251);
    for (const { refs } of registry.requests) {
      expect(refs.length).toBeLessThanOrEqual(100);
      expect(refs.map(encodeURIComponent).join('').length).toBeLessThan(6_001);
    }
  });

  const send =
    (body: unknown): RequestHandler =>
    (_req, res) => {
      res.json(body);
    };
  const status =
    (code: number): RequestHandler =>
    (_req, res) => {
      res.sendStatus(code);
    };

  it.each<[string, RequestHandler]>([
    ['401', status(401)],
    ['404', status(404)],
    ['429', status(429)],
    ['500', status(500)],
    ['503', status(503)],
    ['a page of HTML', (_req, res) => res.send('<html>sign in</html>')],
    [
      'half a body',
      (_req, res) => {
        res.writeHead(200, { 'content-length': '1000' });
        res.write('{"items":[{"ref":"dataproduct:a/b",');
        setTimeout(() => res.destroy(), 20);
      },
    ],
    ['a cut connection', (_req, res) => res.destroy()],
    ['no items', send({})],
    ['null', send(null)],
    ['items that are no list', send({ items: {} })],
    ['an item without a hash', send({ items: [{ ref: 'dataproduct:a/b' }] })],
    [
      'an item of an unknown state',
      send({ items: [{ ref: 'dataproduct:a/b', hash: '', state: 'gone' }] }),
    ],
    ['the same page for ever', send({ items: [], nextCursor: 'again' })],
  ])('throws on %s', async (_, misbehave) => {
    registry.misbehave = misbehave;
    await expect(collect(feed.all(signal))).rejects.toThrow();
  });

  it('ends with its signal', async () => {
    registry.misbehave = () => {};
    const end = new AbortController();
    const reading = collect(feed.all(end.signal));
    setTimeout(() => end.abort(), 20);
    await expect(reading).rejects.toThrow(/abort/i);
  });
});
