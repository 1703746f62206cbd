import { createTestIntake, fromSource } from './createTestIntake';
import { contractYaml, incoming, productYaml } from './documents';

/**
 * A small mesh of two domains:
 *
 *     sales/orders (2 majors) -> logistics/shipments -> sales/returns
 */
export const MESH = [
  incoming(
    'sales/orders.odps.yaml',
    productYaml({
      id: 'p-orders',
      name: 'Orders',
      purpose: 'Every order, 100%_sure',
      tags: ['Core'],
      ports: [
        ['orders', '1.0.0', 'orders'],
        ['orders', '2.0.0', 'orders'],
      ],
      inputs: [['shop-system', 'shop']],
    }),
  ),
  incoming(
    'sales/orders.1.odcs.yaml',
    contractYaml({ id: 'orders', version: '1.4.0', columns: ['order_id'] }),
  ),
  incoming(
    'sales/orders.2.odcs.yaml',
    contractYaml({
      id: 'orders',
      version: '2.0.0',
      columns: ['order_id', 'Größe'],
    }),
  ),
  incoming(
    'logistics/shipments.odps.yaml',
    productYaml({
      id: 'p-shipments',
      name: 'Shipments',
      domain: 'logistics',
      owner: 'group:default/logistics-team',
      ports: [['parcels', '1.0.0', 'parcels']],
      inputs: [['orders-in', 'orders']],
    }),
  ),
  incoming(
    'logistics/parcels.odcs.yaml',
    contractYaml({
      id: 'parcels',
      domain: 'logistics',
      columns: ['parcel_id'],
    }),
  ),
  incoming(
    'sales/returns.odps.yaml',
    productYaml({
      id: 'p-returns',
      name: 'Returns',
      inputs: [['parcels-in', 'parcels']],
    }),
  ),
];

/** Takes {@link MESH} in from the source `git`. */
export async function submitMesh({
  intake,
}: Pick<ReturnType<typeof createTestIntake>, 'intake'>): Promise<void> {
  const details = await intake.submit(fromSource(MESH));
  const states = details.map(({ state }) => state);
  if (states.some(state => state !== 'accepted')) {
    throw new Error(`The mesh of the tests was not accepted: ${states}`);
  }
}
