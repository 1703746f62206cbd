import { DataProductEntity } from '@meshstage/plugin-data-mesh-common';
import {
  createTestIntake,
  fromSource,
} from '../__testUtils__/createTestIntake';
import {
  contractYaml,
  incoming,
  productYaml,
} from '../__testUtils__/documents';
import { eachStore } from '../__testUtils__/eachStore';
import { MESH, submitMesh } from '../__testUtils__/mesh';
import { listEntities } from './listEntities';
import { listProductsOfSource } from './listProductsOfSource';
import { setProductState } from './setProductState';
import { transferSource } from './transferSource';

const ORDERS = 'dataproduct:sales/orders';
const RETURNS = 'dataproduct:sales/returns';
const SHIPMENTS = 'dataproduct:logistics/shipments';

eachStore('states of products', store => {
  beforeEach(() => submitMesh(createTestIntake(store)));

  async function set(
    productIds: string[],
    state: 'live' | 'source-removed' | 'removed',
  ) {
    const { knex } = store;
    const at = '2026-03-02T12:00:00.000Z';
    const to = state === 'removed' ? { state, at } : { state };
    return await setProductState({ knex, productIds, ...to });
  }

  async function feed() {
    const { items } = await listEntities({ knex: store.knex });
    return new Map(items.map(item => [item.ref, item]));
  }

  async function consumes(ref: string): Promise<string[]> {
    const { entity } = (await feed()).get(ref) ?? {};
    return (entity as unknown as DataProductEntity).spec.consumes;
  }

  it('marks a product whose document is gone, and goes on serving it', async () => {
    const before = (await feed()).get(ORDERS);
    expect(await set(['p-orders', 'unknown'], 'source-removed')).toEqual([
      ORDERS,
    ]);
    const marked = (await feed()).get(ORDERS);
    expect(marked).toMatchObject({
      state: 'present',
      entity: {
        metadata: { annotations: { 'meshstage.io/state': 'source-removed' } },
      },
    });
    expect(marked?.hash).not.toBe(before?.hash);
    expect(await set(['p-orders'], 'source-removed')).toEqual([]);
    expect(await consumes(SHIPMENTS)).toEqual([ORDERS]);

    expect(await set(['p-orders'], 'live')).toEqual([ORDERS]);
    expect((await feed()).get(ORDERS)).toEqual(before);
  });

  it('leaves a tombstone of a removed product, and its consumers without it', async () => {
    expect(await set(['p-orders'], 'removed')).toEqual([SHIPMENTS, ORDERS]);
    const items = await feed();
    expect(items.get(ORDERS)).toMatchObject({ state: 'removed' });
    expect(items.get(ORDERS)).not.toHaveProperty('entity');
    expect(await consumes(SHIPMENTS)).toEqual([]);
    expect(await set(['p-orders'], 'live')).toEqual([]);
  });

  it('frees id, ref and contract lines of a removed product', async () => {
    await set(['p-orders'], 'removed');
    const [detail] = await createTestIntake(store).intake.submit(
      fromSource(
        [
          incoming(
            'new.yaml',
            productYaml({
              id: 'p-new-orders',
              name: 'Orders',
              ports: [['orders', '1.0.0', 'orders']],
            }),
          ),
          incoming('c.yaml', contractYaml({ id: 'orders' })),
        ],
        { source: { id: 'other', type: 'url', domains: ['sales'] } },
      ),
    );
    expect(detail).toMatchObject({ state: 'accepted', productRef: ORDERS });
    expect((await feed()).get(ORDERS)).toMatchObject({ state: 'present' });
    expect(await consumes(SHIPMENTS)).toEqual([ORDERS]);
  });

  it('takes a removed product in again when its document is back', async () => {
    await set(['p-orders'], 'removed');
    const { intake } = createTestIntake(store);
    const details = await intake.submit(fromSource(MESH));
    const orders = details.find(({ title }) => title === 'Orders');
    expect(orders).toMatchObject({ state: 'accepted', productRef: ORDERS });
    expect((await feed()).get(ORDERS)).toMatchObject({ state: 'present' });
  });

  it('hands the products of a renamed source over', async () => {
    const { knex } = store;
    const before = await listProductsOfSource({ knex, sourceId: 'git' });
    expect(before).toEqual([
      {
        productId: 'p-shipments',
        ref: SHIPMENTS,
        path: 'logistics/shipments.odps.yaml',
        state: 'live',
      },
      {
        productId: 'p-orders',
        ref: ORDERS,
        path: 'sales/orders.odps.yaml',
        state: 'live',
      },
      {
        productId: 'p-returns',
        ref: RETURNS,
        path: 'sales/returns.odps.yaml',
        state: 'live',
      },
    ]);
    expect(await transferSource({ knex, from: 'git', to: 'hub' })).toBe(3);
    expect(await listProductsOfSource({ knex, sourceId: 'git' })).toEqual([]);
    expect(await listProductsOfSource({ knex, sourceId: 'hub' })).toEqual(
      before,
    );
    const details = await createTestIntake(store).intake.submit(
      fromSource(MESH, { source: { id: 'hub', type: 'files', domains: '*' } }),
    );
    expect(details.map(({ state }) => state)).toEqual([
      'unchanged',
      'unchanged',
      'unchanged',
    ]);
  });

  it('gives the feed page by page, and by ref', async () => {
    const { knex } = store;
    await set(['p-returns'], 'removed');
    const refs: string[] = [];
    for (let cursor: string | undefined; ; ) {
      const page = await listEntities({ knex, cursor, limit: 2 });
      refs.push(...page.items.map(item => item.ref));
      cursor = page.nextCursor;
      if (cursor === undefined) {
        break;
      }
    }
    expect(refs).toEqual([SHIPMENTS, ORDERS, RETURNS]);
    const some = await listEntities({
      knex,
      refs: ['DataProduct:sales/Returns', 'dataproduct:none/none'],
    });
    expect(some.items).toMatchObject([{ ref: RETURNS, state: 'removed' }]);
  });
});
