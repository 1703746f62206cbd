import { DataProduct } from '../../model';
import { readDocument } from '../../read';
import { LightEntityInput } from '../lightEntity';

/** The product of a document in YAML. */
export function readProduct(text: string): DataProduct {
  const { document, problems } = readDocument(text);
  if (document?.kind !== 'DataProduct') {
    throw new Error(`No product: ${JSON.stringify(problems)}`);
  }
  return document;
}

/** A live product with two ports, as the registry hands it over. */
export function entityInput(
  overrides: Partial<LightEntityInput> = {},
): LightEntityInput {
  return {
    product: readProduct(`
apiVersion: v1.1.0
kind: DataProduct
id: fbe8d147-28db-4f1d-bedf-a3fe9f458427
name: Orders & Returns
version: 1.4.0
status: active
type: sourceAligned
domain: sales
tags: [Orders, 'PII: low', daily]
description:
  purpose: |
    # Orders
    Every **order** of the [shop](https://shop.example.com),
    one row per order line.
outputPorts:
  - { name: tables, version: 1.2.0, type: tables, contractId: orders }
  - { name: tables, version: 2.0.0, type: tables, contractId: orders }
`),
    ref: 'dataproduct:sales/orders-returns',
    domain: 'sales',
    name: 'orders-returns',
    title: 'Orders & Returns',
    owner: 'group:default/sales-team',
    ports: [
      {
        name: 'tables',
        version: '1.2.0',
        contractId: 'orders',
        contractVersion: '1.2.5',
      },
      {
        name: 'tables',
        version: '2.0.0',
        contractId: 'orders',
        contractVersion: '2.0.0',
      },
    ],
    consumes: ['dataproduct:logistics/stock', 'dataproduct:crm/customers'],
    location: 'https://git.example.com/sales/orders.odps.yaml',
    revisionHash: '0123abcd'.repeat(8),
    state: 'live',
    ...overrides,
  };
}
