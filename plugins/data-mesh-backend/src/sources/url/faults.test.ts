import { Fault, GitHost } from '../__testUtils__/GitHost';
import { sourceOf, urlPlaces } from '../__testUtils__/urlPlaces';

const page = '\n<!DOCTYPE html><html><body>Sign in</body></html>';

const faults: { name: string; fault: Fault; message: RegExp }[] = [
  {
    name: '401',
    fault: { status: 401 },
    message: /: the host wants credentials \(401\)/,
  },
  {
    name: '403',
    fault: { status: 403 },
    message: /: the host refuses \(403\)/,
  },
  {
    name: '404',
    fault: { status: 404 },
    message: /: the host (has no such file|answers with no document at all)/,
  },
  {
    name: '429',
    fault: { status: 429, headers: { 'retry-after': '1' } },
    message: /: the host asks to be left alone for a while \(429\)/,
  },
  {
    name: '500',
    fault: { status: 500, body: 'boom' },
    message: /: the host has a fault of its own \(500\)/,
  },
  {
    name: '503 with a web page',
    fault: { status: 503, body: page },
    message: /: the host has a fault of its own \(503\)/,
  },
  {
    name: 'a reset connection',
    fault: 'reset',
    message: /: the host cannot be reached/,
  },
  {
    name: 'half a body',
    fault: 'half',
    message: /: the answer of the host broke off/,
  },
  {
    name: 'an empty body',
    fault: 'empty',
    message: /: the host answers with (no document at all|an empty body)/,
  },
  {
    name: 'a web page with 200',
    fault: { status: 200, body: page },
    message: /: the host answers with (a web page|no document at all)/,
  },
  {
    name: 'a redirect to elsewhere',
    fault: { status: 302, headers: { location: 'http://127.0.0.1:1/' } },
    message: /: (the host cannot be reached|the host leads to another)/,
  },
];

/** The requests that bring documents, not the commit that they are of. */
const bodies = /archive|^\/raw\//;

jest.setTimeout(60_000);

describe('faults of a host', () => {
  let host: GitHost;

  beforeEach(async () => {
    host = await GitHost.start();
    for (let i = 0; i < 40; i += 1) {
      host.files.set(`mesh/${i}.yaml`, Buffer.alloc(10_000, `line ${i}\n`));
    }
    host.files.set('mesh/a.yaml', Buffer.from('id: a'));
  });

  afterEach(() => host.stop());

  const scenes = urlPlaces.flatMap(of =>
    faults.map(({ name: how, ...rest }) => ({ of, how, ...rest })),
  );

  it.each(scenes)('$of.name answers with $how', async scene => {
    const source = sourceOf(host, scene.of);
    const signal = AbortSignal.timeout(30_000);
    // Gitea's reader does not look at the status of an archive.
    const message =
      scene.of.kind === 'gitea'
        ? /the host answers with no document at all|broke off|cannot be reached/
        : scene.message;
    for (const path of [bodies, /./]) {
      host.fault = { fault: scene.fault, path };
      const failure = await source.read({ signal }).then(
        reading => {
          throw new Error(`read ${JSON.stringify(reading)}`);
        },
        error => error,
      );
      expect(failure).toMatchObject({
        name: 'SourceReadError',
        message: expect.stringMatching(path === bodies ? message : /./),
      });
      expect(failure.message).toContain(host.url);
    }
    host.fault = undefined;
    await expect(source.read({ signal })).resolves.toMatchObject({
      type: 'documents',
    });
  });

  it.each(urlPlaces.slice(0, 3))('$name is cut by a proxy', async of => {
    host.fault = { fault: 'cut', path: bodies };
    await expect(
      sourceOf(host, of).read({ signal: AbortSignal.timeout(30_000) }),
    ).rejects.toThrow(/: the answer of the host broke off/);
  });

  it.each(urlPlaces)('$name never answers', async of => {
    host.fault = { fault: 'hang', path: /./ };
    await expect(
      sourceOf(host, of).read({ signal: AbortSignal.timeout(200) }),
    ).rejects.toThrow(': the host did not answer in time');
  });

  it('is not there at all', async () => {
    const source = sourceOf(host, urlPlaces[3]);
    await host.stop();
    await expect(
      source.read({ signal: AbortSignal.timeout(30_000) }),
    ).rejects.toThrow(': the host cannot be reached');
    host = await GitHost.start();
  });
});
