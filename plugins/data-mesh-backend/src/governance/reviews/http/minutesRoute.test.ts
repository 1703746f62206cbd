import { PEOPLE } from '../../../__testUtils__/permissionsOf';
import { eachReviewStore } from '../__testUtils__/eachReviewStore';
import { reviewPortal } from '../__testUtils__/reviewPortal';

/** What the catalog knows the domain of sales and the administrator by. */
const NAMED = [
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Domain',
    metadata: { name: 'sales', namespace: 'default', title: 'Sales & Returns' },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name: 'admin', namespace: 'default', title: 'Of an account' },
    spec: { profile: { displayName: 'Ada Lovelace' } },
  },
];

eachReviewStore('minutesRoute', store => {
  async function closed(...portal: Parameters<typeof reviewPortal>) {
    const { as, open } = await reviewPortal(...portal);
    const id = await open();
    await as(PEOPLE.admin).post(`/reviews/${id}/close`, {
      participants: [PEOPLE.admin, 'user:not a ref', 'Bob'],
    });
    return async (who: string) => {
      const answer = await as(who).get(`/reviews/${id}/minutes.md`);
      expect(answer.status).toBe(200);
      return answer.text;
    };
  }

  it('names domains and people as the catalog tells the reader', async () => {
    const minutes = await closed(store, person =>
      person === PEOPLE.reader ? [] : NAMED,
    );
    const told = await minutes(PEOPLE.admin);
    const ada = `Ada Lovelace (${PEOPLE.admin})`;
    expect(told).toContain('### Sales &#38; Returns\n');
    expect(told).toContain('### logistics\n');
    expect(told).toContain(` by ${ada}\n`);
    expect(told).toContain(`: ${ada}, user:not a ref, Bob\n`);
    expect(told).not.toContain('Of an account');

    const untold = await minutes(PEOPLE.reader);
    expect(untold).toContain('### sales\n');
    expect(untold).not.toMatch(/Ada|Sales/);
  });

  it('has slugs and refs while the catalog does not answer', async () => {
    const minutes = await closed(store, () => {
      throw new Error('The catalog is away');
    });
    const text = await minutes(PEOPLE.admin);
    expect(text).toContain('### sales\n');
    expect(text).toContain(` by ${PEOPLE.admin}\n`);
  });

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
