import { PEOPLE } from '../../../__testUtils__/permissionsOf';
import { policyOf } from '../../../__testUtils__/definitionsOf';
import { FILES } from '../../__testUtils__/definitionFiles';
import { eachReviewStore } from '../__testUtils__/eachReviewStore';
import { reviewPortal } from '../__testUtils__/reviewPortal';

const { admin, reader, salesOnly, otherDomain, none } = PEOPLE;
const RETURNS = 'dataproduct:sales/returns';
const SHIPMENTS = 'dataproduct:logistics/shipments';

const ACCEPT = {
  kind: 'accept',
  product: SHIPMENTS,
  policy: 'global.classified',
  reason: 'They are being classified.',
  until: '2026-03-31',
};
const ASSIGN = {
  kind: 'campaign',
  product: SHIPMENTS,
  policy: 'global.tags',
  campaign: 'global.words',
};

/** Asks for nothing but that each product has an id. */
const TAMED = {
  ...FILES,
  'tags.yaml': policyOf('tags', { assert: { id: { exists: true } } }),
};

eachReviewStore('reviewRoutes', store => {
  it('looks at first at all that is open, the worst first, by domain', async () => {
    const { as, open, itemsOf } = await reviewPortal(store);
    const id = await open();
    expect(await itemsOf(id)).toEqual([
      'failing sales/orders classified',
      'failing sales/returns tags',
      'failing logistics/shipments classified',
      'failing logistics/shipments tags',
    ]);
    const { body } = await as(admin).get(`/reviews/${id}`);
    expect(body).toMatchObject({
      openedBy: admin,
      actions: ['decide', 'close'],
      state: 'current',
      totalItems: 4,
      domains: [
        { domain: 'sales', counts: { failing: 2 } },
        { domain: 'logistics', counts: { failing: 2 } },
      ],
      campaigns: [{ id: 'global.words', due: '2026-05-31' }],
    });
    expect(body.items[0]).toMatchObject({
      productTitle: 'Orders',
      policyTitle: 'An example',
      severity: 'high',
      outcome: 'fail',
      items: 3,
    });
    const one = await as(admin).get(`/reviews/${id}?domain=logistics`);
    expect([one.body.totalItems, one.body.domains.length]).toEqual([2, 2]);
  });

  it('shows neither item nor decision nor count of what one may not read', async () => {
    const { as, open, itemsOf } = await reviewPortal(store);
    const id = await open();
    await as(admin).post(`/reviews/${id}/decisions`, ACCEPT);
    const seen = async (who: string) => {
      const { body } = await as(who).get(`/reviews/${id}`);
      const { items, totalItems, decisions, domains, actions } = body;
      return [
        items.length,
        totalItems,
        decisions.length,
        domains.length,
        actions,
      ];
    };
    expect(await seen(reader)).toEqual([4, 4, 1, 2, []]);
    expect(await seen(salesOnly)).toEqual([2, 2, 0, 1, ['decide', 'close']]);
    expect(await seen(none)).toEqual([0, 0, 0, 0, []]);
    await as(admin).post(`/reviews/${id}/close`);
    expect(await seen(reader)).toEqual([4, 4, 1, 2, []]);
    expect(await seen(salesOnly)).toEqual([2, 2, 0, 1, []]);
    expect(await itemsOf(id, otherDomain)).toEqual([
      'failing logistics/shipments classified',
      'failing logistics/shipments tags',
    ]);
    const minutes = await as(salesOnly).get(`/reviews/${id}/minutes.md`);
    expect(minutes.text).not.toMatch(/shipments|logistics|classified\./i);
  });

  it('shows the next review what has changed, and not what was decided', async () => {
    const { as, open, later, itemsOf } = await reviewPortal(store);
    const first = await open();
    for (const decision of [ACCEPT, ASSIGN]) {
      const path = `/reviews/${first}/decisions`;
      expect((await as(admin).post(path, decision)).status).toBe(201);
    }
    await as(admin).post(`/reviews/${first}/close`);
    await later('2026-03-09', {
      ...TAMED,
      'purpose.yaml': policyOf('purpose', {
        assert: { name: { in: ['Orders'] } },
      }),
    });
    const next = await open();
    const shown = await itemsOf(next);
    expect(shown).toEqual([
      'failing sales/returns purpose',
      'level-lost sales/returns trust',
      'left-open sales/orders classified',
      'mended sales/returns tags',
      'failing logistics/shipments purpose',
      'level-lost logistics/shipments trust',
      'mended logistics/shipments tags',
    ]);
    const { body } = await as(admin).get(`/reviews/${next}`);
    expect(body.since).toBe('2026-03-02T12:00:00.000Z');
    expect(body.items[1]).toMatchObject({
      before: { state: 'reached', name: 'bronze' },
      after: { state: 'none' },
    });
  });

  it('brings back what was accepted when its day is over', async () => {
    const { as, open, later, itemsOf } = await reviewPortal(store);
    const first = await open();
    await as(admin).post(`/reviews/${first}/decisions`, ACCEPT);
    await as(admin).post(`/reviews/${first}/close`);
    await later('2026-03-31');
    const second = await open();
    expect((await itemsOf(second)).join()).not.toContain(
      'shipments classified',
    );
    await as(admin).post(`/reviews/${second}/close`);
    await later('2026-04-01');
    const third = await open();
    expect((await itemsOf(third))[0]).toBe(
      'returned logistics/shipments classified',
    );
    const { body } = await as(admin).get(`/reviews/${third}`);
    expect(body.items[0].earlier).toMatchObject({
      review: first,
      until: '2026-03-31',
      reason: 'They are being classified.',
    });
  });

  it('asks for waivers by the rules of waivers, and approves them by these only', async () => {
    const { as, open, later, itemsOf } = await reviewPortal(store);
    const id = await open();
    const path = `/reviews/${id}/decisions`;
    const waive = {
      kind: 'waive',
      product: RETURNS,
      policy: 'global.tags',
      reason: 'The words are being agreed on.',
      until: '2026-03-31',
    };
    const asked = await as(admin).post(path, waive);
    expect(asked.body).toMatchObject({
      kind: 'waive',
      until: '2026-03-31',
      waiverState: 'pending',
    });
    const waiver = asked.body.waiver;
    const approve = { action: 'approve' };
    const decision = `/waivers/${waiver}/decision`;
    expect((await as(admin).post(decision, approve)).status).toBe(403);
    expect((await as(reader).post(decision, approve)).status).toBe(200);
    await as(admin).post(`/reviews/${id}/close`);
    await later('2026-03-03');
    const next = await open();
    expect((await itemsOf(next)).join()).not.toContain('returns tags');
    await later('2026-04-01');
    expect(await itemsOf(next)).toEqual(
      expect.arrayContaining([
        'returned sales/returns tags',
        'waiver-ended sales/returns tags',
      ]),
    );
  });

  it('shows who has asked for a waiver, and lets nobody approve in the owner’s place', async () => {
    const { as, open } = await reviewPortal(store);
    const requested = await as(salesOnly).post('/waivers', {
      policy: 'global.tags',
      product: RETURNS,
      reason: 'The words are being agreed on.',
      expires: '2026-03-31',
    });
    const id = await open();
    const { body } = await as(admin).get(`/reviews/${id}`);
    const item = body.items.find(
      ({ product, policy }: { product: string; policy: string }) =>
        product === RETURNS && policy === 'global.tags',
    );
    expect(item.requests).toMatchObject([
      { id: requested.body.id, requestedBy: salesOnly, actions: [] },
    ]);
    const approved = await as(admin).post(`/reviews/${id}/decisions`, {
      kind: 'waive',
      product: RETURNS,
      policy: 'global.tags',
      waiver: requested.body.id,
    });
    expect(approved.status).toBe(403);
    const other = await as(admin).post(`/reviews/${id}/decisions`, {
      ...ASSIGN,
      kind: 'waive',
      waiver: requested.body.id,
    });
    expect([other.status, other.body.error.message]).toEqual([
      400,
      expect.stringContaining('is none of'),
    ]);
  });

  it.each<[number, string, string, object]>([
    [201, '', admin, {}],
    [403, 'not allowed', reader, {}],
    [404, 'No data product', salesOnly, {}],
    [404, 'No data product', admin, { product: 'dataproduct:sales/none' }],
    [409, 'not open', admin, { policy: 'global.purpose' }],
    [409, 'not open', admin, { policy: 'global.none' }],
    [400, 'Nobody wrote why', admin, { reason: ' ' }],
    [400, 'is no day', admin, { until: '2026-02-30' }],
    [400, 'is no day', admin, { until: undefined }],
    [400, 'not between', admin, { until: '2026-03-01' }],
    [400, 'not between', admin, { until: '2026-09-01' }],
    [400, '', admin, { kind: 'forget' }],
    [400, 'no campaign', admin, { kind: 'campaign', campaign: 'global.x' }],
    [
      400,
      'does not ask',
      admin,
      { kind: 'campaign', campaign: 'global.words' },
    ],
    [201, '', admin, { reason: 'a\u0000 = b' }],
    [404, 'No data product', admin, { product: 'dataproduct:sales/a\0' }],
    [409, 'not open', admin, { policy: 'global.\0' }],
    [400, 'is none of', admin, { kind: 'waive', waiver: 'a\0' }],
  ])('answers %d, %p, to %s who decides %j', async (status, why, who, more) => {
    const { as, open } = await reviewPortal(store);
    const id = await open();
    const answer = await as(who).post(`/reviews/${id}/decisions`, {
      ...ACCEPT,
      ...more,
    });
    expect([answer.status, answer.body.error?.message ?? '']).toEqual([
      status,
      expect.stringContaining(why),
    ]);
  });

  it('decides once, opens once, closes once, of two at the same time', async () => {
    const { as, open } = await reviewPortal(store);
    const id = await open();
    const twice = async (path: string, body?: object) => {
      const answers = await Promise.all([
        as(admin).post(path, body),
        as(admin).post(path, body),
      ]);
      return answers.map(({ status }) => status).sort();
    };
    expect(await twice(`/reviews/${id}/decisions`, ACCEPT)).toEqual([201, 409]);
    expect((await as(admin).post('/reviews')).status).toBe(409);
    expect(await twice(`/reviews/${id}/close`)).toEqual([200, 409]);
    const late = await as(admin).post(`/reviews/${id}/decisions`, ASSIGN);
    expect(late.status).toBe(409);
    expect(await twice('/reviews')).toEqual([201, 409]);
  });

  it('gives minutes once it is closed, in the language that is asked for', async () => {
    const { as, open, auditor } = await reviewPortal(store);
    const id = await open();
    await as(admin).post(`/reviews/${id}/decisions`, ACCEPT);
    const early = await as(admin).get(`/reviews/${id}/minutes.md`);
    expect(early.status).toBe(409);
    const closed = await as(admin).post(`/reviews/${id}/close`, {
      participants: ['Ada', ' Ada ', ' '],
    });
    expect(closed.body).toMatchObject({
      closedBy: admin,
      participants: [admin, 'Ada'],
      actions: [],
    });
    const minutes = await as(reader).get(`/reviews/${id}/minutes.md`);
    expect(minutes.headers['content-disposition']).toBe(
      'attachment; filename="review-2026-03-02.md"',
    );
    expect(minutes.text).toContain('# Governance review of 2026-03-02');
    expect(minutes.text).toContain('They are being classified.');
    expect(minutes.text).toContain('- Fails now: Returns');
    const german = await as(reader).get(
      `/reviews/${id}/minutes.md?language=de`,
    );
    expect(german.text).toContain('## Offene Punkte');
    for (const eventId of ['open', 'decide', 'close']) {
      expect(auditor.createEvent).toHaveBeenCalledWith(
        expect.objectContaining({ eventId: `governance-review-${eventId}` }),
      );
    }
  });

  it('lists reviews, the newest first, page by page', async () => {
    const { as, open, later } = await reviewPortal(store);
    const ids = [];
    for (const day of ['2026-03-03', '2026-03-04', '2026-03-05']) {
      await later(day);
      ids.unshift(await open());
      const { mayOpen } = (await as(admin).get('/reviews')).body;
      expect(mayOpen).toBe(false);
      await as(admin).post(`/reviews/${ids[0]}/close`);
    }
    const first = (await as(admin).get('/reviews?limit=2')).body;
    expect([first.totalItems, first.mayOpen]).toEqual([3, true]);
    const cursor = first.nextCursor;
    const last = (await as(admin).get(`/reviews?limit=2&cursor=${cursor}`))
      .body;
    expect(
      [...first.items, ...last.items].map(({ id }: { id: string }) => id),
    ).toEqual(ids);
    expect((await as(reader).get('/reviews')).body.mayOpen).toBe(false);
    expect((await as().get('/reviews')).status).toBe(200);
    expect((await as().post('/reviews')).status).toBe(403);
    expect((await as(reader).post('/reviews')).status).toBe(403);
    expect((await as(admin).get('/reviews/none')).status).toBe(404);
  });
});
