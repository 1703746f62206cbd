import {
  WaiverDecided,
  WaiverState,
  waiverState,
} from '@meshstage/plugin-data-mesh-common';
import { VISIBLE_ALL } from '../../../access/Visibility';
import { createTestIntake } from '../../../__testUtils__/createTestIntake';
import { submitMesh } from '../../../__testUtils__/mesh';
import { eachWaiverStore } from '../__testUtils__/eachWaiverStore';
import { REQUEST } from '../__testUtils__/waiverPortal';
import { newWaiverRow } from '../newWaiverRow';
import { toKeptWaiver } from '../toKeptWaiver';
import { insertWaivers } from './insertWaivers';
import { listWaiverRows } from './listWaiverRows';

const NOW = new Date('2026-03-02T23:59:59.999Z');
const STATES: WaiverState[] = [
  'pending',
  'in-force',
  'rejected',
  'withdrawn',
  'ended',
  'expired',
];

const ROWS: [id: string, decided: WaiverDecided, expires: string][] = [
  ['a', 'approved', '2026-03-02'],
  ['b', 'approved', '2026-03-01'],
  ['c', 'pending', '2026-05-01'],
  ['d', 'pending', '2026-03-01'],
  ['e', 'rejected', '2026-06-01'],
  ['f', 'ended', '2026-02-01'],
  ['g', 'withdrawn', '2026-06-01'],
  ['h', 'approved', '2026-04-01'],
  ['i', 'pending', '2026-04-01'],
  ['j', 'approved', '2026-08-31'],
  ['k', 'approved', '2026-08-30'],
  ['l', 'approved', '2033-01-01'],
];

eachWaiverStore('listWaiverRows', store => {
  beforeEach(async () => {
    const { knex } = store;
    await submitMesh(createTestIntake({ knex }));
    const waiver = { ...REQUEST, requestedBy: 'user:default/ann' };
    await knex.transaction(tx =>
      insertWaivers(
        tx,
        ROWS.map(([waiver_id, decided, expires]) =>
          newWaiverRow(
            { ...waiver, expires },
            {
              waiver_id,
              decided,
              origin: 'portal',
              requested_at: NOW.toISOString(),
            },
          ),
        ),
      ),
    );
  });

  const list = (
    query: Parameters<typeof listWaiverRows>[0]['query'] = {},
    now = NOW,
  ) =>
    listWaiverRows({
      knex: store.knex,
      query,
      reader: { principal: 'user:default/eve', reading: VISIBLE_ALL },
      today: now.toISOString().slice(0, 10),
    });

  it('has those that wait first, then those in force by their end, page by page', async () => {
    const whole = await list();
    const order = whole.items.map(({ waiver_id }) => waiver_id).join('');
    expect([order, whole.totalItems]).toEqual(['icjlahkegbdf', 12]);
    let pages = '';
    for (let cursor: string | undefined, more = true; more; ) {
      const page = await list({ cursor, limit: 2 });
      pages += page.items.map(({ waiver_id }) => waiver_id).join('');
      expect(page.totalItems).toBe(12);
      cursor = page.nextCursor;
      more = cursor !== undefined;
    }
    expect(pages).toBe(order);
  });

  it.each([0, 1, 40 * 86_400_000])(
    'finds by state what the core says of each, %d ms later',
    async later => {
      const now = new Date(NOW.getTime() + later);
      const { items } = await list({}, now);
      for (const state of STATES) {
        const found = await list({ state }, now);
        expect(found.items.map(row => row.waiver_id).sort()).toEqual(
          items
            .filter(
              row => waiverState(toKeptWaiver(row), now.getTime()) === state,
            )
            .map(row => row.waiver_id)
            .sort(),
        );
      }
    },
  );

  it('finds by product and policy', async () => {
    const { product, policy } = REQUEST;
    const upper = product.toUpperCase();
    expect((await list({ product: upper, policy })).totalItems).toBe(12);
    expect((await list({ policy: 'global.other' })).totalItems).toBe(0);
    await expect(list({ cursor: 'x' })).rejects.toThrow(/cursor/);
  });
});
