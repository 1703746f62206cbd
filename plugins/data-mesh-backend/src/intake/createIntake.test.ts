import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import {
  createTestIntake,
  fromSource,
} from '../__testUtils__/createTestIntake';
import {
  contractYaml,
  incoming,
  productYaml,
} from '../__testUtils__/documents';
import { migrateDatabase } from '../database/migrateDatabase';

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

const contract = incoming('orders.odcs.yaml', contractYaml({ id: 'orders' }));
const product = incoming(
  'orders.odps.yaml',
  productYaml({
    id: 'p-orders',
    name: 'Orders',
    ports: [['v1', '1.0.0', 'orders']],
  }),
);

describe.each(databases.eachSupportedId())('intake, %p', id => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await databases.init(id);
    await migrateDatabase(knex);
  });

  async function rows(table: string) {
    return await knex(table).select();
  }

  it('accepts a product with its contract', async () => {
    const { intake, events, auditor } = createTestIntake({ knex });
    const [detail] = await intake.submit(fromSource([product, contract]));
    expect(detail).toMatchObject({
      state: 'accepted',
      title: 'Orders',
      domain: 'sales',
      productRef: 'dataproduct:sales/orders',
      problems: [],
    });
    expect(await rows('products')).toMatchObject([
      {
        product_id: 'p-orders',
        ref: 'dataproduct:sales/orders',
        state: 'live',
      },
    ]);
    expect(await rows('revisions')).toHaveLength(2);
    expect(events.publish).toHaveBeenCalledTimes(1);
    expect(events.publish).toHaveBeenCalledWith({
      topic: 'data-mesh.products',
      eventPayload: { refs: ['dataproduct:sales/orders'] },
    });
    expect(auditor.createEvent).toHaveBeenCalledTimes(1);
  });
});
