import { mockCredentials } from '@backstage/backend-test-utils';
import { PEOPLE } from '../../__testUtils__/permissionsOf';
import { eachReviewStore } from './__testUtils__/eachReviewStore';
import { reviewPortal } from './__testUtils__/reviewPortal';
import { decideItem } from './decideItem';
import { findReview } from './store/findReview';

const { admin, owner, reader } = PEOPLE;
const WAIVE = {
  kind: 'waive',
  product: 'dataproduct:sales/returns',
  policy: 'global.tags',
} as const;
const WHY = { reason: 'The words are being agreed on.' };

eachReviewStore('decideItem', store => {
  it.each(['asked for', 'approved'])(
    'leaves no waiver that is %s behind where somebody has just closed the review',
    async way => {
      const { as, open, services } = await reviewPortal(store);
      const id = await open();
      const seen = await findReview({ knex: store.knex, id });
      await as(admin).post(`/reviews/${id}/close`);
      const { policy, product } = WAIVE;
      const asked =
        way === 'approved'
          ? await as(admin).post('/waivers', {
              ...{ policy, product, ...WHY },
              expires: '2026-03-31',
            })
          : undefined;

      const late =
        seen &&
        decideItem(
          services,
          seen,
          {
            ...WAIVE,
            ...(asked
              ? { waiver: asked.body.id }
              : { ...WHY, until: '2026-03-31' }),
          },
          mockCredentials.user(owner),
        );
      await expect(late).rejects.toThrow('This review is closed');
      const { body } = await as(reader).get('/waivers');
      expect(body.items.map(({ state }: { state: string }) => state)).toEqual(
        asked ? ['pending'] : [],
      );
      expect(await store.knex('waiver_notices').pluck('kind')).toEqual(
        asked ? ['requested'] : [],
      );
    },
  );
});
