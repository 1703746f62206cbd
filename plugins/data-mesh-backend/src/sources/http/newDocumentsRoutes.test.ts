import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { contractYaml, productYaml } from '../../__testUtils__/documents';
import { PEOPLE } from '../../__testUtils__/permissionsOf';
import { eachSourceStore } from '../__testUtils__/eachSourceStore';
import { followFolder } from '../__testUtils__/followFolder';

jest.setTimeout(60_000);

const PRODUCT = productYaml({
  id: 'p-1',
  name: 'Orders',
  ports: [['v1', '1.0.0', 'c-1']],
});
const CONTRACT = contractYaml({ id: 'c-1' });
const NEW = {
  'sales/orders/orders.odps.yaml': PRODUCT,
  'sales/orders/orders.odcs.yaml': CONTRACT,
};
const PATHS = Object.keys(NEW);

eachSourceStore('new documents', store => {
  const folder = createMockDirectory();
  let test: Awaited<ReturnType<typeof followFolder>>['test'];
  let api: Awaited<ReturnType<typeof followFolder>>['api'];

  async function start(
    documents: { [path: string]: string } = {},
    options: {
      writable?: boolean;
      domains?: string[];
      exclude?: string[];
    } = {},
  ) {
    folder.setContent({ mesh: documents });
    const root = folder.resolve('mesh');
    const { knex } = store;
    ({ test, api } = await followFolder({ knex, root, ...options }));
  }

  async function create(
    texts: { [path: string]: string } = NEW,
    more: { dryRun?: boolean; who?: string; id?: string } = {},
  ) {
    const { who = PEOPLE.salesOnly, id = 'git', ...rest } = more;
    const { as } = api;
    return await as(who).post(`/sources/${id}/documents`, {
      documents: Object.entries(texts).map(([path, content]) => ({
        path,
        content,
      })),
      ...rest,
    });
  }

  /** What is below the root, folders too. */
  const names = () =>
    readdirSync(folder.resolve('mesh'), { recursive: true }).map(String).sort();

  it('judges without writing, then writes, and the source reads it', async () => {
    await start();
    const tried = await create(NEW, { dryRun: true });
    expect(tried.status).toBe(200);
    expect(tried.body).toMatchObject({
      outcome: 'judged',
      submissions: [
        {
          id: 'dry-run',
          state: 'accepted',
          productRef: 'dataproduct:sales/orders',
          sourceId: 'git',
        },
      ],
    });
    expect(names()).toEqual([]);
    expect(api.auditor.createEvent).not.toHaveBeenCalled();

    const { status, body } = await create();
    expect([status, body.outcome]).toEqual([201, 'written']);
    expect(names()).toEqual(['sales', 'sales/orders', ...[...PATHS].sort()]);
    expect(readFileSync(folder.resolve('mesh', PATHS[0]), 'utf8')).toBe(
      PRODUCT,
    );
    expect(api.auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({
        eventId: 'source-documents-create',
        meta: { source: 'git', documents: PATHS },
      }),
    );
    expect(await test.products()).toEqual({});

    const { as } = api;
    const read = await as(PEOPLE.salesOnly).post('/sources/git/readings', {
      paths: PATHS,
    });
    expect(read.body).toMatchObject({
      state: 'read',
      missing: [],
      submissions: [{ state: 'accepted', submittedBy: 'source:git' }],
    });
    expect(await test.products()).toEqual({ 'p-1': 'live' });
  });

  it('writes what waits, as a source would hand it in', async () => {
    await start();
    const [path] = PATHS;
    const { status, body } = await create({ [path]: PRODUCT });
    expect([status, body.submissions[0].state]).toEqual([201, 'waiting']);
    expect(existsSync(folder.resolve('mesh', path))).toBe(true);
  });

  it.each<[string, string, RegExp]>([
    ['what is wrong', `${PRODUCT}tags: 7\n`, /tags/],
    ['what is no document', 'hello: world\n', /kind/],
    [
      'a domain that the source does not publish, naming the option',
      productYaml({
        id: 'p-2',
        domain: 'logistics',
        owner: 'group:default/logistics-team',
      }),
      /dataMesh\.sources\.<id>\.domains/,
    ],
  ])('does not write %s', async (_, text, problem) => {
    await start();
    const who = PEOPLE.admin;
    const { status, body } = await create({ 'a/a.yaml': text }, { who });
    expect([status, body.outcome]).toEqual([422, 'refused']);
    expect(JSON.stringify(body.submissions[0])).toMatch(problem);
    expect(names()).toEqual([]);
  });

  it.each<[string, { [path: string]: string }, RegExp]>([
    [
      'the product of this id',
      { 'x/x.yaml': productYaml({ id: 'p-1', name: 'Other' }) },
      /^There is a data product dataproduct:sales\/orders already, "Orders" from source git\. Choose another name/,
    ],
    [
      'the product of this name',
      { 'x/x.yaml': productYaml({ id: 'p-9', name: 'orders' }) },
      /^There is a data product dataproduct:sales\/orders already/,
    ],
    [
      'the contract of this id and major version',
      { 'x/x.yaml': contractYaml({ id: 'c-1', version: '1.1.0' }) },
      /^There is a data contract c-1 of this major version already/,
    ],
    [
      'the very bytes',
      { 'x/p.yaml': PRODUCT, 'x/c.yaml': CONTRACT },
      /^There is a data product/,
    ],
  ])('writes nothing where %s is live', async (_, texts, message) => {
    await start({ 'p.yaml': PRODUCT, 'c.yaml': CONTRACT });
    for (const dryRun of [true, false]) {
      const { status, body } = await create(texts, { dryRun });
      expect(status).toBe(409);
      expect(body.error.message).toMatch(message);
    }
    expect(names()).toEqual(['c.yaml', 'p.yaml']);
  });

  it('takes the next major version of a contract', async () => {
    await start({ 'c.yaml': CONTRACT });
    const next = contractYaml({ id: 'c-1', version: '2.0.0' });
    expect((await create({ 'x/c.yaml': next })).status).toBe(201);
  });

  it.each([
    ['a document that is refused', 'kind: DataProduct\n'],
    ['what is no document', 'hello'],
  ])('leaves a folder with %s as it is', async (_, text) => {
    await start({ 'sales/orders/orders.odps.yaml': text });
    const { status, body } = await create();
    expect(status).toBe(409);
    expect(body.error.message).toMatch(/^sales\/orders is taken: /);
    expect(names()).toEqual(['sales', 'sales/orders', PATHS[0]]);
    expect(readFileSync(folder.resolve('mesh', PATHS[0]), 'utf8')).toBe(text);
  });

  it.each<[string, number]>([
    [PEOPLE.none, 403],
    [PEOPLE.reader, 403],
    [PEOPLE.otherDomain, 403],
    [PEOPLE.owner, 201],
    [PEOPLE.salesOnly, 201],
    [PEOPLE.admin, 201],
    ['service', 201],
  ])('%s: %d', async (who, status) => {
    await start({}, { domains: ['sales', 'logistics'] });
    const tried = await create(NEW, { who, dryRun: true });
    expect(tried.status).toBe(status === 201 ? 200 : status);
    expect((await create(NEW, { who })).status).toBe(status);
    expect(names().length > 0).toBe(status === 201);
  });

  it('tells nobody of a product that is not theirs to know', async () => {
    const domains = ['sales', 'logistics'];
    await start({ 'p.yaml': PRODUCT, 'c.yaml': CONTRACT }, { domains });
    const theirs = productYaml({
      id: 'p-1',
      domain: 'logistics',
      owner: 'group:default/logistics-team',
    });
    const who = PEOPLE.otherDomain;
    const { status, text } = await create({ 'x/x.yaml': theirs }, { who });
    expect(status).toBe(403);
    expect(text).not.toMatch(/Orders/);
    expect(names()).toEqual(['c.yaml', 'p.yaml']);
  });

  it.each<[string, string[], RegExp]>([
    [
      'outside of the folder',
      ['../x/a.yaml'],
      /^Source git would not read \.\.\/x\/a\.yaml: add .* to dataMesh\.sources\.git\.include$/,
    ],
    ['where nobody looks', ['.git/a.yaml'], /would not read .git\/a.yaml/],
    ['where another type of file is', ['a/a.txt'], /would not read a\/a.txt/],
    ['that is excluded', ['drafts/a.yaml'], /would not read drafts\/a.yaml/],
    ['in the root', ['a.yaml'], /need one folder of their own/],
    ['in two folders', ['a/a.yaml', 'b/b.yaml'], /these lie in a, b$/],
  ])('says with the option what lies %s', async (_, paths, message) => {
    await start({}, { exclude: ['drafts/**'] });
    const texts = Object.fromEntries(paths.map(path => [path, PRODUCT]));
    const { status, body } = await create(texts, { dryRun: true });
    expect(status).toBe(400);
    expect(body.error.message).toMatch(message);
    expect(readdirSync(folder.path)).toEqual(['mesh']);
  });

  it.each([
    ['git', false, 400],
    ['push', true, 404],
    ['none', true, 404],
  ])(
    'writes nothing to source %s (writable: %s)',
    async (id, writable, status) => {
      await start({}, { writable });
      const answer = await create(NEW, { id });
      expect(answer.status).toBe(status);
      expect(answer.body.error.message).toBe(
        `Documents cannot be put into source ${id}: dataMesh.sources.${id} is not of type files with writable: true`,
      );
    },
  );

  it('says in the list which sources can be written to', async () => {
    for (const writable of [true, false]) {
      await start({}, { writable });
      const { body } = await api.as(PEOPLE.reader).get('/sources');
      expect(body).toMatchObject([{ id: 'git', writable }]);
    }
  });

  it('says what kept it from writing', async () => {
    await start();
    renameSync(folder.resolve('mesh'), folder.resolve('away'));
    const { status, body } = await create();
    expect(status).toBe(503);
    expect(body.error.message).toMatch(/the folder is gone\)\. Nothing was/);
  });

  it.each([
    [{}],
    [{ documents: [] }],
    [{ documents: [{ path: 'a/a.yaml' }] }],
    [{ documents: [{ path: 'a/a.yaml', content: 'x', from: 'y' }] }],
    [{ documents: [{ path: 'a/a.yaml', content: '\ud800' }] }],
    [
      {
        documents: [
          { path: 'a/a.yaml', content: 'x' },
          { path: 'a/a.yaml', content: 'y' },
        ],
      },
    ],
  ])('refuses the request %j', async body => {
    await start();
    const { as } = api;
    const answer = await as(PEOPLE.admin).post('/sources/git/documents', body);
    expect(answer.status).toBe(400);
  });
});
