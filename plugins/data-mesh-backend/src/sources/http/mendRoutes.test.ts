import { readFileSync, writeFileSync } from 'node:fs';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { contractYaml, productYaml } from '../../__testUtils__/documents';
import { PEOPLE } from '../../__testUtils__/permissionsOf';
import { sha256 } from '../../database/sha256';
import { eachSourceStore } from '../__testUtils__/eachSourceStore';
import { followFolder } from '../__testUtils__/followFolder';

jest.setTimeout(60_000);

const GOOD = productYaml({ id: 'p-1' });
const BAD = `${GOOD}tags: 7\n`;
const NEXT = productYaml({ id: 'p-1', version: '1.1.0' });

eachSourceStore('mending', store => {
  const folder = createMockDirectory();
  let knex: Knex;
  let test: Awaited<ReturnType<typeof followFolder>>['test'];
  let api: Awaited<ReturnType<typeof followFolder>>['api'];

  const file = (path = 'a.yaml') => folder.resolve(`mesh/${path}`);
  const text = (path?: string) => readFileSync(file(path), 'utf8');

  async function start(
    documents: { [path: string]: string | Buffer },
    options: { writable?: boolean; domains?: string[] } = {},
  ) {
    knex = store.knex;
    folder.setContent({ mesh: documents });
    const root = folder.resolve('mesh');
    ({ test, api } = await followFolder({ knex, root, ...options }));
  }

  const newest = async (who = PEOPLE.admin) =>
    (await api.as(who).get('/submissions')).body.items[0];

  const open = async (who = PEOPLE.salesOnly) =>
    await api.as(who).get(`/submissions/${(await newest()).id}`);

  async function mend(
    content: string,
    more: {
      dryRun?: boolean;
      from?: string;
      path?: string;
      who?: string;
      ifMatch?: string;
    } = {},
  ) {
    const { who = PEOPLE.salesOnly, path = 'a.yaml', ...rest } = more;
    const { from = sha256(readFileSync(file(path))), ...flags } = rest;
    const { id } = await newest();
    return await api.as(who).post(`/submissions/${id}/mend`, {
      documents: [{ path, content, from }],
      ...flags,
    });
  }

  const live = async () =>
    (await knex('products').select('product_id', 'version')).map(row =>
      [row.product_id, row.version].join(' '),
    );

  it('judges a text without changing anything, then writes and serves it', async () => {
    await start({ 'a.yaml': GOOD });
    writeFileSync(file(), BAD);
    await test.run();
    expect((await open()).body).toMatchObject({
      state: 'refused',
      mend: { way: 'write' },
      documents: [{ location: expect.stringMatching(/mesh\/a\.yaml$/) }],
    });

    const still = await mend(BAD, { dryRun: true });
    expect(still.status).toBe(200);
    expect(still.body.outcome).toBe('judged');
    expect(still.body.submissions[0]).toMatchObject({ state: 'refused' });
    const better = await mend(NEXT, { dryRun: true });
    expect(better.body.submissions[0]).toMatchObject({
      id: 'dry-run',
      state: 'accepted',
      sourceId: 'git',
    });
    expect([text(), await live()]).toEqual([BAD, ['p-1 1.0.0']]);

    const done = await mend(NEXT);
    expect(done.status).toBe(200);
    expect(done.body).toMatchObject({
      outcome: 'published',
      submissions: [{ state: 'accepted', submittedBy: 'source:git' }],
    });
    expect([text(), await live()]).toEqual([NEXT, ['p-1 1.1.0']]);
    expect(api.auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({ eventId: 'submission-mend' }),
    );
  });

  it('keeps the encoding of the owner', async () => {
    const bytes = (of: string) => Buffer.from(`\ufeff${of}`, 'utf16le');
    await start({ 'a.yaml': bytes(BAD) });
    expect((await mend(NEXT)).body.outcome).toBe('published');
    expect(readFileSync(file())).toEqual(bytes(NEXT));
  });

  it('does not write what the gate refuses', async () => {
    await start({ 'a.yaml': BAD });
    const { status, body } = await mend(`${GOOD}tags: 8\n`);
    expect([status, body.outcome]).toEqual([422, 'refused']);
    expect(body.submissions[0].documents[0].problems).not.toEqual([]);
    expect(text()).toBe(BAD);
  });

  it('writes over nothing that is newer, and hands that back', async () => {
    await start({ 'a.yaml': BAD });
    const from = sha256(Buffer.from(BAD));
    writeFileSync(file(), GOOD);
    const { status, body } = await mend(NEXT, { from });
    expect([status, body]).toEqual([
      409,
      {
        outcome: 'overtaken',
        message: 'Somebody changed it meanwhile: a.yaml',
        submissions: [],
        newer: [
          { path: 'a.yaml', text: GOOD, sha256: sha256(Buffer.from(GOOD)) },
        ],
      },
    ]);
    expect(text()).toBe(GOOD);
    // From what is there now it goes.
    expect((await mend(NEXT)).body.outcome).toBe('published');
  });

  it('leads to the newer attempt instead of mending an old one', async () => {
    await start({ 'a.yaml': BAD });
    const { id } = await newest();
    writeFileSync(file(), `${BAD}# again\n`);
    await test.run();
    const newer = (await newest()).id;
    const { body } = await api.as(PEOPLE.salesOnly).get(`/submissions/${id}`);
    expect(body).toMatchObject({ newerAttempt: newer });
    expect(body).not.toHaveProperty('mend');
    const late = await api
      .as(PEOPLE.salesOnly)
      .post(`/submissions/${id}/mend`, { documents: [] });
    expect(late.status).toBe(403);
    expect(late.body.error.message).toContain(newer);
  });

  it('offers no more than a patch where the source is read only', async () => {
    await start({ 'a.yaml': BAD }, { writable: false });
    expect((await open()).body.mend).toEqual({ way: 'patch' });
    const judged = await mend(NEXT, { dryRun: true });
    expect(judged.body.submissions[0].state).toBe('accepted');
    const { status, body } = await mend(NEXT);
    expect(status).toBe(403);
    expect(body.error.message).toMatch(/Source git cannot be written to/);
    expect(text()).toBe(BAD);
  });

  it.each([
    [PEOPLE.none, 404],
    [PEOPLE.reader, 403],
    [PEOPLE.otherDomain, 404],
    [PEOPLE.owner, 200],
    [PEOPLE.admin, 200],
    ['service', 200],
  ])('%s: %d', async (who, status) => {
    await start({ 'a.yaml': GOOD });
    writeFileSync(file(), BAD);
    await test.run();
    const seen = await open(who);
    expect('mend' in seen.body).toBe(status === 200);
    expect((await mend(NEXT, { who, dryRun: true })).status).toBe(status);
    expect((await mend(NEXT, { who })).status).toBe(status);
    expect(text()).toBe(status === 200 ? NEXT : BAD);
  });

  it('lets nobody turn the document of one domain into one of another', async () => {
    const domains = ['sales', 'logistics'];
    await start({ 'a.yaml': GOOD }, { domains });
    writeFileSync(file(), BAD);
    await test.run();
    const theirs = productYaml({
      id: 'p-2',
      domain: 'logistics',
      owner: 'group:default/logistics-team',
    });
    for (const dryRun of [true, false]) {
      expect((await mend(theirs, { dryRun })).status).toBe(403);
    }
    expect(text()).toBe(BAD);
  });

  it('lets nobody mend a contract that another domain owns', async () => {
    const contract = contractYaml({ id: 'c-1', domain: 'logistics' });
    await start({
      'a.yaml': productYaml({ id: 'p-1', ports: [['v1', '1.0.0', 'c-1']] }),
      'c.yaml': contract,
    });
    // It is about a contract of logistics and a product of sales.
    for (const [who, status] of [
      [PEOPLE.salesOnly, 404],
      [PEOPLE.otherDomain, 200],
    ] as const) {
      const seen = await open(who);
      expect(seen.status).toBe(status);
      expect(seen.body).not.toHaveProperty('mend');
    }
    const mine = contract.replace('domain: logistics', 'domain: sales');
    const as = (who: string) => mend(mine, { path: 'c.yaml', who });
    expect((await as(PEOPLE.salesOnly)).status).toBe(404);
    expect((await as(PEOPLE.otherDomain)).status).toBe(403);
    expect(text('c.yaml')).toBe(contract);
  });

  it('pushes what was pushed, unless somebody was quicker', async () => {
    await start({});
    const { as } = api;
    const push = (content: string) =>
      as(PEOPLE.salesOnly).post('/submissions', {
        documents: [{ path: 'p.yaml', content }],
      });
    await push(GOOD);
    const { body } = await push(BAD);
    const { id } = body;
    const sees = await as(PEOPLE.owner).get(`/submissions/${id}`);
    const { way, liveHash } = sees.body.mend;
    expect([way, liveHash]).toEqual(['push', sha256(Buffer.from(GOOD))]);
    const send = (ifMatch: string) =>
      as(PEOPLE.salesOnly).post(`/submissions/${id}/mend`, {
        documents: [
          {
            path: 'p.yaml',
            content: NEXT,
            from: sha256(Buffer.from(BAD)),
          },
        ],
        ifMatch,
      });
    expect((await send('0'.repeat(64))).status).toBe(409);
    const done = await send(liveHash);
    expect(done.body).toMatchObject({
      outcome: 'published',
      submissions: [{ state: 'accepted', submittedBy: PEOPLE.salesOnly }],
    });
    expect(await live()).toEqual(['p-1 1.1.0']);
  });

  it('says what kept it from writing', async () => {
    await start({ 'a.yaml': BAD });
    const { id } = await newest();
    folder.clear();
    const { status, body } = await api
      .as(PEOPLE.salesOnly)
      .post(`/submissions/${id}/mend`, {
        documents: [
          { path: 'a.yaml', content: NEXT, from: sha256(Buffer.from(BAD)) },
        ],
      });
    expect(status).toBe(503);
    expect(body.error.message).toMatch(/the folder is gone\)\. Nothing was/);
  });

  it.each([
    [
      {
        documents: [{ path: 'none.yaml', content: 'x', from: '0'.repeat(64) }],
      },
    ],
    [{ documents: [{ path: 'a.yaml', content: 'x', from: 'short' }] }],
    [{ documents: [{ path: 'a.yaml', content: 'x' }] }],
    [{}],
  ])('refuses the request %j', async body => {
    await start({ 'a.yaml': BAD });
    const { id } = await newest();
    const { as } = api;
    const answer = await as(PEOPLE.admin).post(`/submissions/${id}/mend`, body);
    expect(answer.status).toBe(400);
  });
});
