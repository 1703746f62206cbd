import { contractYaml, productYaml } from './documents';

/** Orders of sales with the contract of its one port, as a submission brings them. */
export function ordersDocuments(
  columns: string[] = ['order_id'],
): { path: string; content: string }[] {
  return [
    {
      path: 'orders.odps.yaml',
      content: productYaml({
        id: 'p-orders',
        name: 'Orders',
        ports: [['v1', '1.0.0', 'orders']],
      }),
    },
    {
      path: 'orders.odcs.yaml',
      content: contractYaml({ id: 'orders', columns }),
    },
  ];
}
