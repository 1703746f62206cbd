import { VISIBLE_ALL, Visibility } from '../../access/Visibility';
import {
  createTestIntake,
  fromSource,
} from '../../__testUtils__/createTestIntake';
import { incoming, productYaml } from '../../__testUtils__/documents';
import { eachStore, TestStore } from '../../__testUtils__/eachStore';
import { submitMesh } from '../../__testUtils__/mesh';
import { setProductState } from '../setProductState';
import { createProductPages } from './createProductPages';

const ORDERS = 'dataproduct:sales/orders';

async function statements(store: TestStore, work: () => Promise<unknown>) {
  const sent: string[] = [];
  const onQuery = ({ sql }: { sql: string }) => sent.push(sql);
  store.knex.on('query', onQuery);
  try {
    await work();
  } finally {
    store.knex.removeListener('query', onQuery);
  }
  return sent;
}

eachStore('product pages', store => {
  async function start(reading: Visibility = VISIBLE_ALL) {
    const { intake } = createTestIntake(store);
    await submitMesh({ intake });
    const readPage = createProductPages(store.knex);
    return { intake, read: (ref = ORDERS) => readPage({ ref, reading }) };
  }

  it('asks only whether somebody wrote, while nobody does', async () => {
    const { read } = await start();
    const first = await read();
    const sent = await statements(store, async () => {
      expect(await read()).toBe(first);
    });
    expect(sent).toEqual([expect.stringContaining('registry_version')]);
  });

  it('is new after every write that it shows', async () => {
    const { intake, read } = await start();
    expect(await read()).toMatchObject({ consumers: 1, state: 'live' });

    await intake.submit(
      fromSource([
        incoming(
          'sales/more.odps.yaml',
          productYaml({
            id: 'p-more',
            name: 'More',
            inputs: [['orders-in', 'orders']],
          }),
        ),
      ]),
    );
    expect(await read()).toMatchObject({ consumers: 2 });

    await intake.submit(
      fromSource([incoming('sales/orders.odps.yaml', 'id: p-orders')]),
    );
    await setProductState({
      knex: store.knex,
      productIds: ['p-orders'],
      state: 'source-removed',
    });
    expect(await read()).toMatchObject({ state: 'source-removed' });

    await setProductState({
      knex: store.knex,
      productIds: ['p-orders'],
      state: 'removed',
      at: '2026-03-02T12:00:00.000Z',
    });
    expect(await read()).toBeUndefined();
  });

  it('is read anew for whoever may not read everything', async () => {
    const some: Visibility = {
      criteria: { property: 'domain', values: ['sales'] },
    };
    const { read } = await start(some);
    // Its consumer is of another domain.
    expect(await read()).toMatchObject({ consumers: 0 });
    expect(await read('dataproduct:logistics/shipments')).toBeUndefined();
    const sent = await statements(store, () => read());
    expect(sent.length).toBeGreaterThan(1);
  });
});
