import { PEOPLE } from '../../__testUtils__/permissionsOf';
import { VISIBLE_ALL } from '../../access/Visibility';
import { policyFinder } from '../waivers/policyFinder';
import { eachReviewStore } from './__testUtils__/eachReviewStore';
import { reviewPortal } from './__testUtils__/reviewPortal';
import { readAgenda } from './readAgenda';
import { closeReview } from './store/closeReview';
import { findReview } from './store/findReview';

const { admin, reader, salesOnly, otherDomain, none } = PEOPLE;

eachReviewStore('endReview', store => {
  it('keeps what all can see, also where who closes may read less', async () => {
    const { as, open, itemsOf } = await reviewPortal(store);
    const id = await open();
    const people = [admin, reader, salesOnly, otherDomain, none];
    const seen = async () => {
      const all = [];
      for (const person of people) {
        const { body } = await as(person).get(`/reviews/${id}`);
        const { totalItems, toDecide, domains } = body;
        const items = await itemsOf(id, person);
        all.push({ person, items, totalItems, toDecide, domains });
      }
      return all;
    };
    const before = await seen();
    expect(before.map(({ totalItems }) => totalItems)).toEqual([4, 4, 2, 2, 0]);
    expect((await as(salesOnly).post(`/reviews/${id}/close`)).status).toBe(200);
    expect(await seen()).toEqual(before);
  });

  it('shows what was decided while it was closed', async () => {
    const { as, open, world, services } = await reviewPortal(store);
    const { knex } = store;
    const id = await open();
    const definitions = await services.definitions.current();
    const row = (await findReview({ knex, id }))!;
    const { items } = await readAgenda({
      ...{ knex, review: row, definitions },
      reader: { principal: admin, reading: VISIBLE_ALL },
      view: {
        findPolicy: policyFinder(definitions?.set),
        viewer: { person: admin, memberOf: new Set() },
        now: world.now,
      },
    });
    const decided = {
      product: 'dataproduct:logistics/shipments',
      policy: 'global.tags',
      kind: 'accept',
      reason: 'It is replaced in May.',
      until: '2026-05-31',
    };
    await as(admin).post(`/reviews/${id}/decisions`, decided).expect(201);
    await closeReview({
      ...{ knex, id, items, closedBy: admin, participants: [], cut: false },
      at: world.now.toISOString(),
    });
    const { body } = await as(admin).get(`/reviews/${id}`).expect(200);
    expect([body.totalItems, body.toDecide, body.decisions.length]).toEqual([
      4, 3, 1,
    ]);
    expect(
      body.items.filter((each: typeof body) => each.decision),
    ).toMatchObject([{ kind: 'failing', decision: decided }]);
    const { text } = await as(admin).get(`/reviews/${id}/minutes.md`);
    const [, ofOpen] = text.split(/^## (?:Open items|What else.*)$/m);
    expect(ofOpen.match(/^- /gm)).toHaveLength(3);
  });
});
