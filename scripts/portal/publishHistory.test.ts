import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { publishHistory } from './publishHistory.ts';

/** A history of three versions of one product, and a server that has some of them. */
async function demo(t: TestContext, known: number, status = 201) {
  const history = mkdtempSync(join(tmpdir(), 'history-'));
  for (const version of ['1', '2', '10']) {
    const folder = join(history, 'sales', 'orders', version);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'orders.odps.yaml'), `version: ${version}`);
  }
  const pushed: string[] = [];
  const server = createServer(async (request, response) => {
    const url = request.url ?? '';
    let body = '';
    for await (const chunk of request) {
      body += chunk;
    }
    if (url === '/api/auth/demo/refresh') {
      assert.equal(request.headers['x-demo-user'], 'user:default/maya.okafor');
      response.end(JSON.stringify({ backstageIdentity: { token: 't' } }));
    } else if (request.headers.authorization !== 'Bearer t') {
      response.writeHead(401).end();
    } else if (url === '/api/data-mesh/v1/products/sales/orders/revisions') {
      response.writeHead(known > 0 ? 200 : 404);
      response.end(JSON.stringify({ totalItems: known }));
    } else {
      pushed.push(JSON.parse(body).documents[0].content);
      response.writeHead(status).end('{"state":"refused"}');
    }
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.close();
    rmSync(history, { recursive: true, force: true });
  });
  const { port } = server.address() as AddressInfo;
  return { history, pushed, backendUrl: `http://127.0.0.1:${port}` };
}

for (const [known, expected] of [
  [0, ['version: 1', 'version: 2', 'version: 10']],
  [2, ['version: 10']],
  [4, []],
] as const) {
  test(`after ${known} versions the rest is pushed, the oldest first`, async t => {
    const { history, pushed, backendUrl } = await demo(t, known);
    assert.equal(
      await publishHistory({ backendUrl }, history),
      expected.length,
    );
    assert.deepEqual(pushed, expected);
  });
}

test('a version that is not accepted ends it, and says why', async t => {
  const { history, pushed, backendUrl } = await demo(t, 0, 422);
  await assert.rejects(
    publishHistory({ backendUrl }, history),
    /sales\/orders, version 1, was not accepted \(status 422\): .*refused/,
  );
  assert.equal(pushed.length, 1);
});
