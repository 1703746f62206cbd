import { verifySource } from '@meshstage/plugin-data-mesh-node/testUtils';
import { GitHost } from '../__testUtils__/GitHost';
import { sourceOf, urlPlaces } from '../__testUtils__/urlPlaces';

const utf8 = (text: string) => Buffer.from(text);
const noText = Buffer.from([0xff, 0xfe, 0x00, 0x0d, 0x0a]);
const patience = () => AbortSignal.timeout(50_000);

jest.setTimeout(60_000);

describe('createUrlSource', () => {
  let host: GitHost;

  beforeEach(async () => {
    host = await GitHost.start();
    host.files.set('README.md', utf8('# no document'));
    host.files.set('mesh/.hidden.yaml', utf8('hidden'));
    host.files.set('mesh/a.yaml', utf8('a'));
    host.files.set('mesh/sub/b.yaml', noText);
  });

  afterEach(() => host.stop());

  const trees = urlPlaces.slice(0, 3);
  const source = (of: (typeof urlPlaces)[number]) => sourceOf(host, of);

  it.each(trees)('keeps the promises of a source: $name', async what => {
    await expect(
      verifySource({
        createSource: () => source(what),
        documents: [
          { path: 'a.yaml', content: utf8('a') },
          { path: 'sub/b.yaml', content: noText },
        ],
        change: async () => {
          host.files.set('mesh/a.yaml', utf8('A'));
          host.files.set('mesh/c.yaml', utf8('c'));
          host.files.delete('mesh/sub/b.yaml');
        },
        changedDocuments: [
          { path: 'a.yaml', content: utf8('A') },
          { path: 'c.yaml', content: utf8('c') },
        ],
        break: async () => {
          host.fault = { fault: { status: 503 }, path: /./ };
        },
        mend: async () => {
          host.fault = undefined;
        },
        hang: async () => {
          host.fault = { fault: 'hang', path: /./ };
        },
      }),
    ).resolves.toBeUndefined();
  });

  it('asks only for the commit while a folder is unchanged', async () => {
    const folder = source(urlPlaces[0]);
    const first = await folder.read({ signal: patience() });
    expect(first).toMatchObject({
      etag: host.commit,
      documents: [
        {
          commit: host.commit,
          location: `${host.url}/org/repo/src/branch/main/mesh/a.yaml`,
        },
        { commit: host.commit },
      ],
    });
    host.requests.length = 0;
    expect(
      await folder.read({ etag: host.commit, signal: patience() }),
    ).toEqual({ type: 'unchanged' });
    expect(host.requests).toEqual(['/api/v1/repos/org/repo/git/commits/main']);
  });

  it('reads one document, conditionally by its ETag', async () => {
    const single = source(urlPlaces[3]);
    const first = await single.read({ signal: patience() });
    expect(first).toEqual({
      type: 'documents',
      documents: [
        {
          path: 'a.yaml',
          location: `${host.url}/raw/mesh/a.yaml`,
          content: utf8('a'),
        },
      ],
      unreadable: [],
      etag: expect.stringMatching(/^"[0-9a-f]{32}"$/),
    });
    const etag = first.type === 'documents' ? first.etag : undefined;
    expect(await single.read({ etag, signal: patience() })).toEqual({
      type: 'unchanged',
    });
    host.files.set('mesh/a.yaml', utf8('A'));
    expect(await single.read({ etag, signal: patience() })).toMatchObject({
      documents: [{ content: utf8('A') }],
    });
  });

  it.each(urlPlaces)('does not load what is too large: $name', async what => {
    host.files.set('mesh/a.yaml', new Uint8Array(20 * 1024 * 1024 + 1));
    const reading = await source(what).read({ signal: patience() });
    expect(reading).toMatchObject({
      unreadable: [
        {
          path: 'a.yaml',
          location: expect.stringContaining('mesh/a.yaml'),
          reason: expect.stringContaining('a document may have 5 MB'),
        },
      ],
    });
  });

  it.each(urlPlaces)('loads what is a little too large: $name', async what => {
    const content = Buffer.alloc(6 * 1024 * 1024, 'x');
    host.files.set('mesh/a.yaml', content);
    const reading = await source(what).read({ signal: patience() });
    const documents = reading.type === 'documents' ? reading.documents : [];
    const found = documents.find(({ path }) => path === 'a.yaml');
    expect(content.equals(found?.content ?? Buffer.from(''))).toBe(true);
  });

  it('reads many documents of all sizes from one archive', async () => {
    const expected = new Map<string, number>();
    for (let i = 0; i < 300; i += 1) {
      const size = (i * i * 37) % 100_000;
      host.files.set(`mesh/many/${i}.yaml`, new Uint8Array(size));
      expected.set(`many/${i}.yaml`, size);
    }
    const reading = await source(urlPlaces[1]).read({ signal: patience() });
    const documents = reading.type === 'documents' ? reading.documents : [];
    const sizes = documents.map(
      ({ path, content }) => [path, content.byteLength] as const,
    );
    expect(new Map(sizes.filter(([path]) => path.startsWith('many/')))).toEqual(
      expected,
    );
  });
});
