import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { ConfigReader } from '@backstage/config';
import { UrlReaders } from '@backstage/backend-defaults/urlReader';
import { mockServices } from '@backstage/backend-test-utils';
import { checkSourceUrl } from './checkSourceUrl';
import { createUrlSource } from './createUrlSource';

const listen = (server: Server, host = '127.0.0.1') =>
  new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, host, () =>
      resolve((server.address() as AddressInfo).port),
    );
  });
const close = (server: Server) => new Promise(resolve => server.close(resolve));

jest.setTimeout(60_000);

describe('URLs that must not be read', () => {
  let connections = 0;
  let insidePort = 0;
  let allowedPort = 0;
  // The inside: nobody may open a connection to it.
  const inside = createServer((_, res) => res.end('kind: secret'));
  const allowed = createServer((req, res) =>
    req.url?.startsWith('/redirect')
      ? res
          .writeHead(302, { location: `http://127.0.0.1:${insidePort}/` })
          .end()
      : res.end('id: fine'),
  );

  beforeAll(async () => {
    inside.on('connection', () => {
      connections += 1;
    });
    insidePort = await listen(inside, '::').catch(() => listen(inside));
    allowedPort = await listen(allowed);
  });

  afterAll(async () => {
    await close(inside);
    await close(allowed);
  });

  async function read(template: string) {
    const text = template
      .replaceAll('INSIDE', String(insidePort))
      .replaceAll('ALLOWED', String(allowedPort));
    const url = checkSourceUrl(text).toString();
    const urlReader = UrlReaders.default({
      config: new ConfigReader({
        backend: {
          reading: {
            allow: [
              {
                host: `127.0.0.1:${allowedPort}`,
                paths: ['/mesh', '/redirect'],
              },
              { host: '*.data.example.com' },
            ],
          },
        },
      }),
      logger: mockServices.logger.mock(),
    });
    const source = createUrlSource(
      { url, what: 'document', include: [], exclude: [] },
      urlReader,
    );
    return await source.read({ signal: AbortSignal.timeout(30_000) });
  }

  it('reads what is allowed', async () => {
    await expect(
      read('http://127.0.0.1:ALLOWED/mesh/a.yaml'),
    ).resolves.toMatchObject({ documents: [{ path: 'a.yaml' }] });
  });

  it.each([
    'http://127.0.0.1:INSIDE/',
    'http://localhost:INSIDE/',
    'http://localhost:ALLOWED/mesh/a.yaml',
    'http://[::1]:INSIDE/',
    'http://[::ffff:127.0.0.1]:INSIDE/',
    'http://[::ffff:7f00:1]:INSIDE/',
    'http://0.0.0.0:INSIDE/',
    'http://127.1:INSIDE/',
    'http://2130706433:INSIDE/',
    'http://0x7f000001:INSIDE/',
    'http://0177.0.0.1:INSIDE/',
    'http://127.0.0.1.:INSIDE/',
    'http://１２７.0.0.1:INSIDE/',
    'http:\\\\127.0.0.1:INSIDE\\mesh',
    'http://data.example.com@127.0.0.1:INSIDE/',
    'http://x.data.example.com#@127.0.0.1:INSIDE/',
    'http://x.data.example.com:80@127.0.0.1:INSIDE/mesh',
    'http://127.0.0.1:ALLOWED/redirect',
    'http://127.0.0.1:ALLOWED/redirect/mesh/a.yaml',
    'http://127.0.0.1:ALLOWED/',
    'http://127.0.0.1:ALLOWED/mesh/../admin',
    'http://127.0.0.1:ALLOWED/mesh/%2e%2e/admin',
    'http://127.0.0.1:ALLOWED/meshed/a.yaml',
    'http://169.254.169.254/latest/meta-data/',
    'http://data.example.com/mesh',
    'file:///etc/passwd',
    'ftp://127.0.0.1:INSIDE/',
    'data:text/plain,id',
    'about:blank',
    'gopher://127.0.0.1:INSIDE/',
    'http://127.0.0.1:ALLOWED/mesh/a.yaml?private_token=x',
    'http://user:secret@127.0.0.1:ALLOWED/mesh/a.yaml',
    '//127.0.0.1:INSIDE/',
    'mesh/a.yaml',
    '',
    `http://127.0.0.1:ALLOWED/mesh/${'a'.repeat(2_048)}`,
  ])('%s', async template => {
    await expect(read(template)).rejects.toThrow(
      /may not be read|leads to another|no URL|not read|credentials|no part after|characters/,
    );
    expect(connections).toBe(0);
  });
});
