import { PEOPLE } from '../../__testUtils__/permissionsOf';
import { FILES, waiverOf } from '../__testUtils__/definitionFiles';
import { eachReviewStore } from './__testUtils__/eachReviewStore';
import { reviewPortal } from './__testUtils__/reviewPortal';

eachReviewStore('a review when a waiver has ended', store => {
  it('is out of date from that instant until it is judged', async () => {
    const { world, as, open, later, replica } = await reviewPortal(store);
    await later('2026-03-03', {
      ...FILES,
      'waiver.yaml': waiverOf('global.tags', 'dataproduct:sales/returns'),
    });
    const id = await open();
    const ageAt = async (at: string) => {
      world.now = new Date(at);
      const { body } = await as(PEOPLE.admin).get(`/reviews/${id}`);
      return [body.state, body.staleBecause];
    };
    const over = '2026-04-01T00:00:00.000Z';
    expect(await ageAt('2026-03-31T23:59:59.999Z')).toEqual([
      'current',
      undefined,
    ]);
    expect(await ageAt(over)).toEqual(['stale', 'not-judged-since']);
    await replica().plan();
    await replica().work();
    expect(await ageAt(over)).toEqual(['current', undefined]);
  });
});
