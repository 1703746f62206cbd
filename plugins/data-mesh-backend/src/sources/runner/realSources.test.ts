import { rename } from 'node:fs/promises';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { Source } from '@meshstage/plugin-data-mesh-node';
import { productYaml } from '../../__testUtils__/documents';
import { createTestRunner } from '../__testUtils__/createTestRunner';
import { eachSourceStore } from '../__testUtils__/eachSourceStore';
import { Fault, GitHost } from '../__testUtils__/GitHost';
import { sourceOf, urlPlaces } from '../__testUtils__/urlPlaces';
import { createFilesSource } from '../files/createFilesSource';

jest.setTimeout(60_000);

const document = (i: number) => Buffer.from(productYaml({ id: `p${i}` }));

eachSourceStore('following real places', store => {
  const folder = createMockDirectory();
  let host: GitHost;

  beforeEach(async () => {
    host = await GitHost.start();
    for (let i = 0; i < 4; i += 1) {
      host.files.set(`mesh/p${i}.yaml`, document(i));
    }
  });

  afterEach(() => host.stop());

  async function follow(source: Source) {
    const test = await createTestRunner({ knex: store.knex, followed: source });
    return {
      ...test,
      /** Runs once, later; resolves to state and message. */
      async next() {
        test.state.now += 60 * 60_000;
        await test.run();
        const row = await test.row();
        return `${row?.state} ${row?.message ?? ''}`;
      },
    };
  }

  const allLive = { p0: 'live', p1: 'live', p2: 'live', p3: 'live' };

  it.each<[string, Fault, RegExp]>([
    ['429', { status: 429 }, /^failing .*left alone for a while \(429\)/],
    ['500', { status: 500 }, /^failing .*a fault of its own \(500\)/],
    ['403', { status: 403 }, /^failing .*refuses \(403\)/],
    ['404', { status: 404 }, /^failing .*no such file, folder or branch/],
    ['half a body', 'half', /^failing .*broke off/],
    [
      'a web page',
      { status: 200, body: '<html></html>' },
      /^failing .*no document at all/,
    ],
    ['a reset connection', 'reset', /^failing .*cannot be reached/],
  ])(
    'a git host that answers %s takes nothing away',
    async (_, fault, state) => {
      const test = await follow(sourceOf(host, urlPlaces[1]));
      expect(await test.next()).toBe('ok ');
      expect(await test.products()).toEqual(allLive);
      // There is a new commit, so the host is asked for the documents.
      host.files.set('mesh/p0.yaml', document(7));
      host.fault = { fault, path: /archive/ };
      expect(await test.next()).toMatch(state);
      expect(await test.products()).toEqual(allLive);
      host.fault = undefined;
      expect(await test.next()).toBe('ok ');
      expect(await test.products()).toEqual({
        ...allLive,
        p0: 'source-removed',
        p7: 'live',
      });
    },
  );

  it('an emptied folder of a git host takes nothing away', async () => {
    const test = await follow(sourceOf(host, urlPlaces[0]));
    await test.next();
    host.files.clear();
    host.files.set('README.md', Buffer.from('moved'));
    expect(await test.next()).toMatch(/^failing .*no document at all/);
    expect(await test.products()).toEqual(allLive);
  });

  it('records the commit of what it publishes', async () => {
    const test = await follow(sourceOf(host, urlPlaces[0]));
    await test.next();
    expect(
      await store.knex('products').where({ product_id: 'p0' }).first(),
    ).toMatchObject({
      commit_id: host.commit,
      location: `${host.url}/org/repo/src/branch/main/mesh/p0.yaml`,
    });
    const asked = host.requests.length;
    await test.next();
    expect(host.requests.slice(asked)).toEqual([
      '/api/v1/repos/org/repo/git/commits/main',
    ]);
  });

  it('a folder that disappears takes nothing away; one that is emptied is held', async () => {
    const files = Object.fromEntries(
      [0, 1, 2, 3].map(i => [`p${i}.yaml`, document(i)]),
    );
    folder.setContent({ mesh: files });
    const test = await follow(
      createFilesSource({
        root: folder.resolve('mesh'),
        include: ['**/*.yaml'],
        exclude: [],
        watch: false,
      }),
    );
    expect(await test.next()).toBe('ok ');
    await rename(folder.resolve('mesh'), folder.resolve('away'));
    expect(await test.next()).toMatch(/^failing .*cannot be read \(ENOENT\)/);
    expect(await test.next()).toMatch(/^failing/);
    expect(await test.products()).toEqual(allLive);
    await rename(folder.resolve('away'), folder.resolve('mesh'));
    expect(await test.next()).toBe('ok ');

    // An unmounted file system leaves an empty folder behind.
    folder.setContent({ mesh: {} });
    expect(await test.next()).toBe('ok ');
    expect(await test.products()).toEqual(allLive);
    expect(JSON.parse((await test.row())?.held_removals ?? '')).toHaveLength(4);
    folder.setContent({ mesh: files });
    expect(await test.next()).toBe('ok ');
    expect(await test.products()).toEqual(allLive);
    expect((await test.row())?.held_removals).toBe('[]');
  });
});
