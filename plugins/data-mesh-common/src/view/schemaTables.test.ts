import { DataContract } from '../model';
import { readDocument } from '../read';
import { contractSummary } from './contractSummary';
import { schemaTables } from './schemaTables';

function readContract(text: string): DataContract {
  const { document, problems } = readDocument(text);
  if (document?.kind !== 'DataContract') {
    throw new Error(`No contract: ${JSON.stringify(problems)}`);
  }
  return document;
}

const contract = readContract(`
apiVersion: v3.2.0
kind: DataContract
id: orders
version: 1.2.0
status: active
customProperties:
  - { property: Licence, value: ' CC-BY-4.0 ' }
schema:
  - name: orders
    physicalName: t_orders
    physicalType: table
    description: One row per order.
    properties:
      - name: order_id
        logicalType: integer
        description: Number of the order.
        primaryKey: true
        primaryKeyPosition: 1
        required: true
        unique: true
        examples: [4711]
      - name: address
        logicalType: object
        classification: restricted
        properties:
          - { name: city, logicalType: string, description: Where to. }
          - name: geo
            logicalType: object
            properties:
              - { name: lat, logicalType: number }
      - name: lines
        logicalType: array
        description: ' '
        items:
          logicalType: object
          properties:
            - { name: sku, logicalType: string, classification: internal }
      - name: labels
        logicalType: map
        map:
          key: { name: label, logicalType: string }
          value: { logicalType: string }
  - name: empty
    properties: []
`);

describe('schemaTables', () => {
  it('are flat rows, parents before children', () => {
    const [orders, empty] = schemaTables(contract);
    expect(
      orders.rows.map(row => [
        row.depth,
        row.parent,
        row.name,
        row.logicalType,
      ]),
    ).toEqual([
      [0, undefined, 'order_id', 'integer'],
      [0, undefined, 'address', 'object'],
      [1, 1, 'city', 'string'],
      [1, 1, 'geo', 'object'],
      [2, 3, 'lat', 'number'],
      [0, undefined, 'lines', 'array'],
      [1, 5, 'items', 'object'],
      [2, 6, 'sku', 'string'],
      [0, undefined, 'labels', 'map'],
      [1, 8, 'label', 'string'],
      [1, 8, 'value', 'string'],
    ]);
    expect(orders).toMatchObject({
      name: 'orders',
      physicalName: 't_orders',
      physicalType: 'table',
      description: 'One row per order.',
    });
    expect(empty.rows).toEqual([]);
  });

  it('carry what the schema tab shows of a column', () => {
    const [{ rows }] = schemaTables(contract);
    expect(rows[0]).toMatchObject({
      description: 'Number of the order.',
      primaryKey: true,
      primaryKeyPosition: 1,
      required: true,
      unique: true,
      partitioned: false,
      deprecated: false,
      examples: [4711],
    });
    expect(rows[1].classification).toBe('restricted');
  });

  it('are ready for ten thousand columns, sixty levels deep', () => {
    const [object] = contract.schema;
    const [property] = object.properties;
    let nested = property;
    for (let level = 0; level < 60; level += 1) {
      nested = { ...property, properties: [nested] };
    }
    const properties = [...Array(10_000).fill(property), nested];
    const wide = { ...contract, schema: [{ ...object, properties }] };
    const [{ rows }] = schemaTables(wide);
    expect(rows).toHaveLength(10_061);
    expect(rows[10_060]).toMatchObject({ depth: 60, parent: 10_059 });
    expect(contractSummary(wide, 'r').columns).toBe(10_061);
  });
});

describe('relationships', () => {
  it('are those of the table, then those of its columns, by their whole path', () => {
    const keyed = readContract(`
apiVersion: v3.1.0
kind: DataContract
id: orders
version: 1.0.0
status: active
schema:
  - name: customers
    properties: [{ name: id, logicalType: string }, { name: region, logicalType: string }]
  - name: orders
    relationships:
      - { type: foreignKey, from: [orders.a, orders.b], to: [customers.id, customers.region] }
    properties:
      - { name: a, logicalType: string }
      - { name: b, logicalType: string }
      - name: buyer
        logicalType: object
        properties:
          - name: id
            logicalType: string
            relationships: [{ to: customers.id }]
`);
    const [customers, orders] = schemaTables(keyed);
    expect(customers.relationships).toBeUndefined();
    expect(orders.relationships).toEqual([
      {
        type: 'foreignKey',
        from: ['orders.a', 'orders.b'],
        to: ['customers.id', 'customers.region'],
      },
      { type: 'foreignKey', from: ['buyer.id'], to: ['customers.id'] },
    ]);
  });
});

describe('contractSummary', () => {
  it('counts columns on every level, but no parts of arrays and maps', () => {
    expect(contractSummary(contract, 'r1')).toMatchObject({
      id: 'orders',
      version: '1.2.0',
      apiVersion: 'v3.2.0',
      lifecycle: 'active',
      objects: 2,
      qualityRules: 0,
      tables: [
        { name: 'orders', physicalName: 't_orders' },
        { name: 'empty', physicalName: undefined },
      ],
      columns: 8,
      describedColumns: 2,
      classifiedColumns: 2,
      revisionId: 'r1',
      licence: 'CC-BY-4.0',
    });
  });

  it.each([
    ['MIT', [{ property: 'license', value: 'MIT' }]],
    [undefined, [{ property: 'license', value: ' ' }]],
    [undefined, [{ property: 'license', value: { name: 'MIT' } }]],
    [undefined, [{ property: 'licenseUrl', value: 'https://x.example.com' }]],
    [undefined, []],
  ])('finds the licence %j', (licence, customProperties) => {
    const summary = contractSummary({ ...contract, customProperties }, 'r1');
    expect(summary.licence).toBe(licence);
  });
});
