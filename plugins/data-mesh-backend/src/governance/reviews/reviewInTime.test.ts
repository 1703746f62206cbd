import { PEOPLE } from '../../__testUtils__/permissionsOf';
import { setProductState } from '../../registry/setProductState';
import { FILES, waiverOf } from '../__testUtils__/definitionFiles';
import { eachReviewStore } from './__testUtils__/eachReviewStore';
import { reviewPortal } from './__testUtils__/reviewPortal';

eachReviewStore('a review in time', store => {
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

  it('goes on where the last one left off, also where its clock was ahead', async () => {
    const { world, as, open, later, itemsOf } = await reviewPortal(store);
    const close = async (id: string, at: string) => {
      world.now = new Date(at);
      await as(PEOPLE.admin).post(`/reviews/${id}/close`).expect(200);
    };
    await close(await open(), '2030-03-02T12:00:00Z');
    await later('2026-03-03', {
      ...FILES,
      'waiver.yaml': waiverOf('global.tags', 'dataproduct:sales/returns'),
    });
    const second = await open();
    expect(await itemsOf(second)).toContain('waived sales/returns tags');
    const { body } = await as(PEOPLE.admin).get(`/reviews/${second}`);
    expect(body.since).toBe('2026-03-02T12:00:00.000Z');
    await close(second, '2026-03-03T13:00:00Z');
    world.now = new Date('2026-03-04T12:00:00Z');
    const third = await open();
    expect(await itemsOf(third)).not.toContain('waived sales/returns tags');
    const { body: last } = await as(PEOPLE.admin).get(`/reviews/${third}`);
    expect(last.since).toBe('2026-03-03T13:00:00.000Z');
  });

  it('goes on where the last one left off, also where a product took the newest changes with it', async () => {
    const { knex } = store;
    const { as, open, later, itemsOf, world } = await reviewPortal(store);
    const close = async (id: string) =>
      await as(PEOPLE.admin).post(`/reviews/${id}/close`).expect(200);
    const waiver = waiverOf('global.tags', 'dataproduct:logistics/shipments');
    await later('2026-03-03', { ...FILES, 'waiver.yaml': waiver });
    await later('2026-03-04', {
      ...FILES,
      'waiver.yaml': waiver,
      'other.yaml': waiverOf('global.tags', 'dataproduct:sales/returns'),
    });
    const first = await open();
    expect((await itemsOf(first)).join()).toContain('waived logistics/shipm');
    await close(first);
    const at = world.now.toISOString();
    await setProductState({
      ...{ knex, at },
      ...{ productIds: ['p-returns'], state: 'removed' },
    });
    await later('2026-03-05');
    await close(await open());
    await later('2026-03-06');
    const third = await open();
    const { body } = await as(PEOPLE.admin).get(`/reviews/${third}`);
    expect(body.since).toBe('2026-03-05T12:00:00.000Z');
  });
});
