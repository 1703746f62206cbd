import { DataContract } from '../model';
import { readDocument } from '../read';
import { contractColumns } from './contractColumns';

function readContract(schema: string): DataContract {
  const { document, problems } = readDocument(
    `apiVersion: v3.2.0
kind: DataContract
id: orders
version: 1.2.0
status: active
schema:
${schema}`,
  );
  if (document?.kind !== 'DataContract') {
    throw new Error(`No contract: ${JSON.stringify(problems)}`);
  }
  return document;
}

describe('contractColumns', () => {
  it('are the columns on every level, without parts of arrays and maps', () => {
    const contract = readContract(`
  - name: orders
    properties:
      - { name: order_id, logicalType: integer, physicalType: bigint }
      - name: address
        logicalType: object
        properties:
          - { name: city, physicalType: text, description: '**Where** to.' }
      - name: lines
        logicalType: array
        items:
          logicalType: object
          properties:
            - { name: sku, description: '' }
      - name: labels
        logicalType: map
        map:
          key: { name: label, logicalType: string }
          value: { logicalType: string }
  - name: returns
    properties:
      - { name: order_id }
`);
    expect(
      contractColumns(contract).map(({ table, path, type, description }) => [
        table,
        path.join('.'),
        type,
        description,
      ]),
    ).toEqual([
      ['orders', 'order_id', 'integer', undefined],
      ['orders', 'address', 'object', undefined],
      ['orders', 'address.city', 'text', 'Where to.'],
      ['orders', 'lines', 'array', undefined],
      ['orders', 'lines.sku', undefined, undefined],
      ['orders', 'labels', 'map', undefined],
      ['returns', 'order_id', undefined, undefined],
    ]);
  });

  it('are named once in a table', () => {
    const contract = readContract(`
  - name: orders
    properties:
      - name: billing
        properties: [{ name: city, description: Who pays. }]
      - name: delivery
        properties: [{ name: city, description: Where to. }]
`);
    expect(contractColumns(contract).map(({ path }) => path.join('.'))).toEqual(
      ['billing', 'billing.city', 'delivery'],
    );
  });
});
