import { PEOPLE } from '../../../__testUtils__/permissionsOf';
import { insertWaivers } from '../../waivers/store/insertWaivers';
import { newWaiverRow } from '../../waivers/newWaiverRow';
import { eachReviewStore } from '../__testUtils__/eachReviewStore';
import { reviewPortal } from '../__testUtils__/reviewPortal';

const { admin, owner, reader, salesOnly } = PEOPLE;
const SHIPMENTS = {
  product: 'dataproduct:logistics/shipments',
  policy: 'global.tags',
};
const RETURNS = { product: 'dataproduct:sales/returns', policy: 'global.tags' };
const WHY = 'The words are being agreed on.';
const UNTIL = '2026-03-31';

eachReviewStore('takeBackRoutes', store => {
  async function start() {
    const portal = await reviewPortal(store);
    const id = await portal.open();
    const path = `/reviews/${id}/decisions`;
    const decide = async (body: object, who = admin) => {
      const answer = await portal.as(who).post(path, body);
      expect([answer.status, answer.body]).toEqual([201, expect.anything()]);
      return answer.body;
    };
    const takeBack = (body: object, who = admin) =>
      portal.as(who).post(`${path}/take-back`, body);
    const review = async (who = admin) =>
      (await portal.as(who).get(`/reviews/${id}`)).body;
    const stateOf = async (waiver: string) =>
      (await portal.as(reader).get(`/waivers/${waiver}`)).body.state;
    return { ...portal, id, decide, takeBack, review, stateOf };
  }

  it.each([
    { kind: 'accept', reason: WHY, until: UNTIL },
    { kind: 'campaign', campaign: 'global.words' },
  ])('gives back what was decided, and it can be decided again', async how => {
    const { auditor, decide, takeBack, review, itemsOf, id } = await start();
    const before = await itemsOf(id);
    expect((await review()).toDecide).toBe(4);
    const decision = await decide({ ...SHIPMENTS, ...how });
    expect((await review()).toDecide).toBe(3);
    const answer = await takeBack(SHIPMENTS);
    expect([answer.status, answer.body]).toEqual([200, decision]);
    expect(answer.body.campaignTitle).toBe(
      how.kind === 'campaign' ? 'Words for all' : undefined,
    );
    const { decisions, toDecide, campaigns } = await review();
    expect([decisions, toDecide, campaigns.length]).toEqual([[], 4, 1]);
    expect(await itemsOf(id)).toEqual(before);
    await decide({ ...SHIPMENTS, ...how });
    expect(auditor.createEvent).toHaveBeenCalledWith(
      expect.objectContaining({ eventId: 'governance-review-take-back' }),
    );
  });

  it('withdraws the waiver that it has asked for, whoever takes it back', async () => {
    const { decide, takeBack, review, stateOf } = await start();
    const asked = await decide({
      ...{ ...RETURNS, kind: 'waive', reason: WHY, until: UNTIL },
    });
    expect(asked.waiverTakenBack).toBe('withdrawn');
    const answer = await takeBack(RETURNS, salesOnly);
    expect(answer.body).toMatchObject({ waiverState: 'withdrawn' });
    expect(await stateOf(asked.waiver)).toBe('withdrawn');
    expect((await review()).decisions).toEqual([]);
  });

  it('ends that waiver once it counts, and then wants to know why', async () => {
    const { as, decide, takeBack, review, later, itemsOf, definitions, id } =
      await start();
    const { waiver } = await decide({
      ...{ ...RETURNS, kind: 'waive', reason: WHY, until: UNTIL },
    });
    const approve = { action: 'approve' };
    await as(reader).post(`/waivers/${waiver}/decision`, approve);
    await later('2026-03-03');
    expect((await itemsOf(id)).join()).not.toContain('returns tags');
    expect((await review()).decisions).toMatchObject([
      { waiverState: 'in-force', waiverTakenBack: 'ended' },
    ]);
    for (const reason of [undefined, ' ']) {
      const refused = await takeBack({ ...RETURNS, reason });
      expect([refused.status, refused.body.error.message]).toEqual([
        400,
        expect.stringContaining('write why'),
      ]);
    }
    expect((await definitions.current())?.waivers).toHaveLength(1);
    await takeBack({ ...RETURNS, reason: 'A slip\u0000.' });
    expect((await definitions.current())?.waivers).toEqual([]);
    const { body } = await as(reader).get(`/waivers/${waiver}`);
    expect(body).toMatchObject({
      ...{ state: 'ended', endedBy: admin, decidedBy: reader },
      endReason: expect.stringContaining('A slip'),
    });
    await later('2026-03-04');
    expect((await itemsOf(id)).join()).toContain('failing sales/returns tags');
  });

  it('leaves a waiver that somebody else has asked for', async () => {
    const { as, decide, takeBack, review, stateOf } = await start();
    const request = { ...RETURNS, reason: WHY, expires: UNTIL };
    const { body } = await as(salesOnly).post('/waivers', request);
    const approval = { ...RETURNS, kind: 'waive', waiver: body.id };
    const approved = await decide(approval, owner);
    expect(approved.waiverTakenBack).toBe('stays');
    const answer = await takeBack(RETURNS, owner);
    expect(answer.body).toMatchObject({ waiverState: 'in-force' });
    expect(await stateOf(body.id)).toBe('in-force');
    expect((await review()).decisions).toEqual([]);
  });

  it('leaves a waiver that another review has decided about too', async () => {
    const { decide, takeBack, stateOf, id } = await start();
    const { waiver } = await decide({
      ...{ ...RETURNS, kind: 'waive', reason: WHY, until: UNTIL },
    });
    const [row] = await store.knex('review_decisions').select();
    expect(row.review_id).toBe(id);
    await store.knex('review_decisions').insert({ ...row, review_id: 'other' });
    expect((await takeBack(RETURNS)).body.waiverState).toBe('pending');
    expect(await stateOf(waiver)).toBe('pending');
    expect(await store.knex('review_decisions').pluck('review_id')).toEqual([
      'other',
    ]);
  });

  it('is for people who hold reviews, of products that they read, while it is open', async () => {
    const { as, decide, takeBack, review, id } = await start();
    await decide({ ...SHIPMENTS, kind: 'campaign', campaign: 'global.words' });
    const statuses = [];
    for (const who of [reader, salesOnly, undefined]) {
      const path = `/reviews/${id}/decisions/take-back`;
      statuses.push((await as(who).post(path, SHIPMENTS)).status);
    }
    expect(statuses).toEqual([403, 404, 403]);
    expect((await takeBack(RETURNS)).status).toBe(404);
    const nowhere = await as(admin).post(
      '/reviews/none/decisions/take-back',
      SHIPMENTS,
    );
    expect(nowhere.status).toBe(404);
    await as(admin).post(`/reviews/${id}/close`);
    expect((await takeBack(SHIPMENTS)).status).toBe(409);
    expect((await review()).decisions).toHaveLength(1);
  });

  it('takes back once, of two at the same time', async () => {
    const { decide, takeBack } = await start();
    await decide({ ...RETURNS, kind: 'waive', reason: WHY, until: UNTIL });
    const answers = await Promise.all([takeBack(RETURNS), takeBack(RETURNS)]);
    const statuses = answers.map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 404]);
  });

  it('shows who has asked for a waiver, however many others wait', async () => {
    const { as, review } = await start();
    const others = Array.from({ length: 201 }, (_, index) =>
      newWaiverRow(
        {
          ...{ policy: 'global.tags', product: 'dataproduct:sales/orders' },
          ...{ reason: WHY, requestedBy: owner, expires: '2026-03-10' },
        },
        {
          waiver_id: `other-${index}`,
          origin: 'portal',
          requested_at: '2026-03-02T12:00:00.000Z',
        },
      ),
    );
    await store.knex.transaction(tx => insertWaivers(tx, others));
    const request = { ...RETURNS, reason: WHY, expires: UNTIL };
    const { body } = await as(salesOnly).post('/waivers', request);
    const item = (await review()).items.find(
      ({ product, policy }: typeof RETURNS) =>
        product === RETURNS.product && policy === RETURNS.policy,
    );
    expect(item.requests).toMatchObject([{ id: body.id }]);
  });
});
