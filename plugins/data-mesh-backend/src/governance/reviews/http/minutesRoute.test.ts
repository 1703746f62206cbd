import { PEOPLE } from '../../../__testUtils__/permissionsOf';
import { eachReviewStore } from '../__testUtils__/eachReviewStore';
import { reviewPortal } from '../__testUtils__/reviewPortal';

eachReviewStore('minutesRoute', store => {
  it('gives all that was kept, also what the page does not show', async () => {
    const { as, open } = await reviewPortal(store);
    const { knex } = store;
    const id = await open();
    await as(PEOPLE.admin).post(`/reviews/${id}/close`);
    const [kept] = await knex('review_items').where({ review_id: id });
    await knex('review_items').where({ review_id: id }).delete();
    for (let position = 0; position < 600; position += 1) {
      await knex('review_items').insert({ ...kept, position });
    }
    const { body } = await as(PEOPLE.admin).get(`/reviews/${id}`);
    expect([body.items.length, body.totalItems]).toEqual([500, 600]);
    expect(body.toDecide).toBe(600);
    const { text } = await as(PEOPLE.admin).get(`/reviews/${id}/minutes.md`);
    expect(text.match(/^- Fails now: /gm)).toHaveLength(600);
  });
});
