import { isPostgres } from '../../database/isPostgres';
import { eachVerdictStore } from '../__testUtils__/eachVerdictStore';
import { claimNext } from './claimNext';

const NOW = new Date('2026-03-02T12:00:00Z');

eachVerdictStore('claimNext', store => {
  const asked = async (...first: string[]) => {
    await store.knex('scan_queue').insert(
      first.map(id => ({
        key: `${id.startsWith('p-') ? 'product' : 'range'}:${id}`,
        kind: id.startsWith('p-') ? 'product' : 'range',
        first_id: id,
      })),
    );
  };
  const next = async () =>
    (await claimNext({ knex: store.knex, now: NOW })).map(({ what }) => what);

  it('takes two ranges where the database is a process of its own', async () => {
    await asked('a', 'b', 'c');
    const all = [{ first: 'a' }, { first: 'b' }, { first: 'c' }];
    const most = isPostgres(store.knex) ? 2 : 1;
    expect(await next()).toEqual(all.slice(0, most));
    expect(await next()).toEqual(all.slice(most, 2 * most));
  });

  it('takes what has changed first, and no range beside it', async () => {
    await asked('a', 'b', 'p-orders', 'p-returns');
    expect(await next()).toEqual([{ productIds: ['p-orders', 'p-returns'] }]);
    expect(await next()).toContainEqual({ first: 'a' });
  });

  it('takes nothing where nothing is asked for', async () => {
    expect(await next()).toEqual([]);
  });
});
