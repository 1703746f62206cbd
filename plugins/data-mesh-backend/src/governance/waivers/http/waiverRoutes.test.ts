import { submitMesh } from '../../../__testUtils__/mesh';
import {
  createTestIntake,
  fromSource,
} from '../../../__testUtils__/createTestIntake';
import { definitionsOf, policyOf } from '../../../__testUtils__/definitionsOf';
import { contractYaml, incoming } from '../../../__testUtils__/documents';
import { PEOPLE } from '../../../__testUtils__/permissionsOf';
import { whenWaiting } from '../../../__testUtils__/whenWaiting';
import { eachWaiverStore } from '../__testUtils__/eachWaiverStore';
import { FILES, REQUEST, waiverPortal } from '../__testUtils__/waiverPortal';

const { owner, reader, salesOnly, otherDomain, admin, none } = PEOPLE;
const PATH = '/governance/waivers';

eachWaiverStore('waiverRoutes', store => {
  async function start(files: { [path: string]: object } = FILES) {
    const { knex } = store;
    await submitMesh(createTestIntake({ knex }));
    return waiverPortal({ knex, definitions: definitionsOf(files) });
  }
  type Portal = Awaited<ReturnType<typeof start>>;

  async function ask({ as }: Portal, more: object = {}, who = owner) {
    const answer = await as(who).post(PATH, { ...REQUEST, ...more });
    expect([answer.status, answer.body]).toEqual([201, expect.anything()]);
    return answer.body;
  }

  const decide = ({ as }: Portal, id: string, who: string, body: object) =>
    as(who).post(`${PATH}/${id}/decision`, body);

  it('keeps what is asked for until the owner of the policy approves', async () => {
    const portal = await start();
    const asked = await ask(portal, { port: 'returns', ticket: 'DM-7' });
    expect(asked).toEqual({
      ...REQUEST,
      port: 'returns',
      ticket: 'DM-7',
      id: expect.any(String),
      state: 'pending',
      origin: 'portal',
      policyTitle: 'An example',
      policyOwner: 'group:default/privacy',
      productTitle: 'Returns',
      requestedBy: owner,
      requestedAt: '2026-03-02T12:00:00.000Z',
      actions: ['withdraw'],
    });
    const seen = await portal.as(reader).get(PATH);
    expect(seen.body).toMatchObject({
      totalItems: 1,
      items: [{ id: asked.id, actions: ['approve', 'reject'] }],
    });
    const approval = { action: 'approve', reason: 'Until the summer.' };
    const approved = await decide(portal, asked.id, reader, approval);
    expect(approved.body).toMatchObject({
      state: 'in-force',
      decidedBy: reader,
      decidedAt: '2026-03-02T12:00:00.000Z',
      decisionReason: 'Until the summer.',
      actions: ['end'],
    });
    expect((await portal.definitions.current())?.waivers).toEqual([
      {
        ...REQUEST,
        port: 'returns',
        ticket: 'DM-7',
        requestedBy: owner,
        approvedBy: reader,
      },
    ]);
    expect(portal.auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({ eventId: 'waiver-approve' }),
    );
  });

  it('is asked for once while it waits, by whoever, and again afterwards', async () => {
    const portal = await start();
    const first = await ask(portal, { port: 'returns' });
    const second = { ...REQUEST, port: 'returns', reason: 'Me too.' };
    const refused = await portal.as(salesOnly).post(PATH, second);
    expect([refused.status, refused.body.error.message]).toEqual([
      409,
      expect.stringContaining(`${owner} has asked for this waiver already`),
    ]);
    // Of the whole product, or of another policy, it is another one.
    await ask(portal);
    await ask(portal, { policy: 'global.classified', port: 'returns' });
    await decide(portal, first.id, owner, { action: 'withdraw' });
    await ask(portal, { port: 'returns' }, salesOnly);
    portal.world.now = new Date('2026-04-01T00:00:00Z');
    await ask(portal, { port: 'returns', expires: '2026-05-01' });
    const { body } = await portal.as(reader).get(`${PATH}?state=pending`);
    expect(body.totalItems).toBe(1);
  });

  it('is asked for once by two who ask at the same time', async () => {
    const portal = await start();
    const answers = await Promise.all(
      [owner, salesOnly, owner].map(who => portal.as(who).post(PATH, REQUEST)),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([201, 409, 409]);
  });

  it.each([
    [403, admin, { action: 'approve' }],
    [403, owner, { action: 'approve' }],
    [403, admin, { action: 'withdraw' }],
    [404, otherDomain, { action: 'approve' }],
    [404, none, { action: 'reject', reason: 'No.' }],
    [400, reader, { action: 'reject', reason: ' ' }],
    [400, reader, { action: 'waive' }],
    [409, reader, { action: 'end', reason: 'Enough.' }],
    [200, reader, { action: 'reject', reason: 'No\u0000.' }],
    [200, owner, { action: 'withdraw' }],
  ])('answers %d to %s who decides %j', async (status, who, body) => {
    const portal = await start();
    const { id } = await ask(portal);
    const answer = await decide(portal, id, who, body);
    expect(answer.status).toBe(status);
    const current = await portal.definitions.current();
    expect(current?.waivers).toEqual([]);
  });

  it('lets nobody approve what they ask for, members of the owner neither', async () => {
    const portal = await start();
    const { id, actions } = await ask(portal, {}, salesOnly);
    const answer = await decide(portal, id, salesOnly, { action: 'approve' });
    expect([actions, answer.status]).toEqual([['withdraw'], 403]);
    expect(answer.body.error.message).toMatch(/never decides/);
  });

  it('decides once, of two who decide at the same time', async () => {
    const portal = await start();
    const { id } = await ask(portal);
    const answers = await Promise.all([
      decide(portal, id, reader, { action: 'approve' }),
      decide(portal, id, salesOnly, { action: 'reject', reason: 'No.' }),
      decide(portal, id, owner, { action: 'withdraw' }),
    ]);
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, 409, 409]);
  });

  it('is answered where a file is followed at the same time that holds it', async () => {
    const portal = await start();
    const { id } = await ask(portal);
    const following = await store.knex.transaction();
    await following('waiver_revision').update({ files_hash: 'another' });
    const deciding = decide(portal, id, reader, { action: 'approve' }).then();
    // On PostgreSQL each has then what the other one waits for, and who waits longer is refused.
    await whenWaiting(store.knex);
    await following('waivers')
      .where({ waiver_id: id })
      .update({ decided: 'withdrawn' });
    await following.commit();
    const { status, body } = await deciding;
    expect([status, body.error.message]).toEqual([
      409,
      expect.stringMatching(/look again|by now/),
    ]);
    const current = await portal.definitions.current();
    expect(current?.waivers).toEqual([]);
  });

  it('ends early, from the same moment on for all replicas', async () => {
    const portal = await start();
    const other = waiverPortal({ knex: store.knex });
    const { id } = await ask(portal);
    await decide(portal, id, reader, { action: 'approve' });
    expect((await other.definitions.current())?.waivers).toHaveLength(1);
    const end = { action: 'end', reason: 'It is mended.' };
    expect((await decide(portal, id, admin, end)).status).toBe(403);
    const ended = await decide(portal, id, owner, end);
    expect(ended.body).toMatchObject({ state: 'ended', endedBy: owner });
    expect((await other.definitions.current())?.waivers).toEqual([]);
    const again = await decide(portal, id, owner, end);
    expect(again.status).toBe(409);
  });

  it.each<[number, RegExp, string, object]>([
    [400, /no policy/, owner, { policy: 'global.nothing' }],
    [404, /No data product/, owner, { product: 'dataproduct:sales/none' }],
    [404, /No data product/, otherDomain, {}],
    [400, /more than 180 days/, owner, { expires: '2026-08-30' }],
    [400, /ends with/, owner, { expires: '2026-03-01' }],
    [400, /a date/, owner, { expires: '2026-02-30' }],
    [400, /./, owner, { expires: 'tomorrow' }],
    [400, /./, owner, { expires: undefined }],
    [400, /Nobody wrote why/, owner, { reason: ' ' }],
    [400, /./, owner, { reason: 'x'.repeat(2_001) }],
    [400, /./, owner, { approvedBy: reader }],
    [400, /no refused one/, owner, { submission: 'none' }],
  ])(
    'answers %d, %p, where %s asks with %j',
    async (status, why, who, more) => {
      const { as } = await start();
      const answer = await as(who).post(PATH, { ...REQUEST, ...more });
      expect([answer.status, answer.body.error.message]).toEqual([
        status,
        expect.stringMatching(why),
      ]);
      expect(await store.knex('waivers')).toEqual([]);
    },
  );

  it('has a submission published by a waiver for those only who may publish it', async () => {
    const { as, intake } = await start();
    const text = contractYaml({
      id: 'orders',
      version: '2.1.0',
      columns: ['order_id', 'Größe', 'email'],
    });
    const [refused] = await intake.submit(
      fromSource([incoming('sales/orders.2.odcs.yaml', text)]),
    );
    const product = 'dataproduct:sales/orders';
    expect([refused.state, refused.productRef]).toEqual(['refused', product]);
    const body = { ...REQUEST, product, submission: refused.id };
    const answer = await as(reader).post(PATH, body);
    expect([answer.status, answer.body.error.message]).toEqual([
      403,
      expect.stringMatching(/who may publish/),
    ]);
    expect(await store.knex('waivers')).toEqual([]);
    expect((await as(owner).post(PATH, body)).status).toBe(201);
    for (const [who, mayAskForWaiver] of [
      [reader, false],
      [owner, true],
    ] as const) {
      const read = await as(who).get(`/submissions/${refused.id}`);
      expect([who, read.body]).toEqual([
        who,
        expect.objectContaining({ mayAskForWaiver }),
      ]);
    }
  });

  it('is for people only', async () => {
    const { as } = await start();
    expect((await as().post(PATH, REQUEST)).status).toBe(403);
    expect((await as().get(PATH)).status).toBe(200);
  });

  it('says that nobody can approve where the policy has no owner', async () => {
    const tags = JSON.stringify(
      policyOf('tags', { assert: { tags: { exists: true } } }),
    );
    const ownerless: object = JSON.parse(
      tags.replace('"owner":"group:default/privacy",', ''),
    );
    const { as } = await start({ 'tags.yaml': ownerless });
    const answer = await as(owner).post(PATH, REQUEST);
    expect([answer.status, answer.body.error.message]).toEqual([
      400,
      expect.stringMatching(/has no owner/),
    ]);
  });

  it('shows neither waiver nor count of products that one may not read', async () => {
    const portal = await start();
    const { id } = await ask(portal);
    await ask(portal, { product: 'dataproduct:logistics/shipments' });
    const seen = async (who: string) => {
      const { body } = await portal.as(who).get(PATH);
      return [body.totalItems, body.items.length];
    };
    expect(await seen(otherDomain)).toEqual([1, 1]);
    expect(await seen(salesOnly)).toEqual([1, 1]);
    expect(await seen(none)).toEqual([0, 0]);
    expect(await seen(admin)).toEqual([2, 2]);
    const hidden = await portal.as(otherDomain).get(`${PATH}/${id}`);
    const missing = await portal.as(otherDomain).get(`${PATH}/none`);
    expect([hidden.status, missing.status]).toEqual([404, 404]);
  });
});
