import {
  FULL_CONTRACT_2_2,
  FULL_CONTRACT_3_2,
} from './__fixtures__/documents.table';
import { readDocument } from './readDocument';

describe('contracts', () => {
  it('reads every field of ODCS 3.2', () => {
    const { document, problems, kind } = readDocument(FULL_CONTRACT_3_2);
    expect(problems).toEqual([]);
    expect(kind).toBe('DataContract');
    expect(document).toMatchObject({
      id: 'orders-contract',
      version: { semver: '2.3.1', major: 2 },
      lifecycle: 'draft',
      dataProduct: 'Customer orders',
      context: { instructions: 'Mind the time zone.' },
      servers: [
        {
          name: 'lake',
          type: 'iceberg',
          environment: 'prod',
          connection: {
            catalog: 'main',
            catalogUrl: 'https://example.org/catalog',
            namespace: 'sales.orders',
            warehouse: 'wh',
          },
          roles: [{ role: 'lake_reader', access: 'read' }],
        },
      ],
      schema: [
        {
          granularity: 'Order line',
          encryption: 'AES256',
          encryptionKey: 'kms-sales',
          retention: 'P90D',
          closed: true,
          relationships: [{ type: 'foreignKey', from: ['orders.customer_id'] }],
          quality: [
            {
              metric: 'rowCount',
              operator: { name: 'mustBeGreaterThan', value: 100 },
              arguments: { sample: 5 },
            },
            {
              type: 'sql',
              operator: { name: 'mustBeBetween', value: [21, 22] },
            },
            { type: 'custom', implementation: { check: 'fresh' } },
          ],
          properties: [
            {
              name: 'customer_id',
              required: true,
              requiredStated: true,
              masking: 'encrypt',
              default: 91,
              enum: [601, 602],
              enumValues: [{ value: 601, label: 'first' }, { value: 602 }],
              examples: [501, 502],
              quality: [{ type: 'library', metric: 'nullValues' }],
            },
            { name: 'email', masking: 'hash', requiredStated: false },
            { name: 'address', properties: [{ name: 'street' }] },
            {
              name: 'lines',
              items: { name: 'items', properties: [{ name: 'sku' }] },
            },
            {
              name: 'labels',
              map: {
                key: { name: 'key', logicalType: 'string' },
                value: { name: 'value', logicalType: 'number' },
              },
            },
            { name: 'embedding', logicalTypeOptions: { dimensions: 768 } },
          ],
        },
      ],
      sla: [
        { property: 'latency', value: 4, window: 'P7D', target: 0.99 },
        { property: 'retention', value: 3, unit: 'y', window: 'P1Y' },
      ],
      price: { priceAmount: 9.95 },
      unknown: {},
    });
  });

  it('reads every field of ODCS 2.2 into the same model', () => {
    const { document, problems } = readDocument(FULL_CONTRACT_2_2);
    expect(problems.map(({ code }) => code)).toEqual(['unknown-status']);
    expect(document).toMatchObject({
      id: '53581432-v2',
      name: 'seller_payments',
      dataProduct: 'my quantum',
      domain: 'seller',
      slaDefaultElement: 'tbl.txn_ref_dt',
      servers: [
        {
          name: 'edw',
          type: 'bigquery',
          connection: {
            driverVersion: '3.1.4',
            database: 'pypl-edw.pp_access',
            project: 'edw-project',
            sourcePlatform: 'googleCloudPlatform',
            sourceSystem: 'bigQuery',
          },
        },
      ],
      support: [
        { channel: 'dl@example.org', tool: 'email' },
        { channel: '#sellers', tool: 'slack' },
        { channel: 'https://example.org/feedback' },
      ],
      team: { members: [{ username: 'ceastwood', dateIn: '2022-08-02' }] },
      schema: [
        {
          name: 'tbl',
          granularity: 'txn',
          unknown: { priorTableName: 'seller' },
          properties: [
            {
              name: 'txn_ref_dt',
              required: true,
              requiredStated: true,
              unique: true,
              primaryKey: true,
              partitioned: true,
              criticalDataElement: true,
              examples: ['2022-10-03'],
              transformSourceObjects: ['table_name_1'],
              unknown: { clusterStatus: false, clusterKeyPosition: 63 },
            },
            { name: 'rcvr_id', masking: 'encrypt', requiredStated: false },
          ],
          quality: [
            {
              metric: 'NullCheck',
              engine: 'Elevate',
              schedule: '0 20 * * 1',
              unknown: { code: 'nullCheck', toolRuleName: 'DQ.rw' },
            },
          ],
        },
      ],
      sla: [{ property: 'endOfSupport', element: 'tbl.rcvr_id' }],
      unknown: {
        type: 'tables',
        datasetKind: 'virtualDataset',
        userConsumptionMode: 'Analytical',
      },
    });
  });

  it('reads ODCS 2 without an apiVersion', () => {
    const text = FULL_CONTRACT_2_2.replace('apiVersion: v2.2.2\n', '');
    expect(readDocument(text).document?.apiVersion).toBe('v2.2.2');
  });

  // Where the window of an SLA property may stand.
  it.each([
    ['P7D', 'v3.1.0', true, false],
    ['P1D', 'v3.2.0', false, true],
    ['P1D', 'v3.2.0', true, true],
    [undefined, 'v3.2.0', false, false],
  ])('window %s in %s (root %s, entry %s)', (window, apiVersion, root, own) => {
    const slo = (value: string) => [{ property: 'slo.latency.window', value }];
    const text = JSON.stringify({
      apiVersion,
      kind: 'DataContract',
      id: 'a',
      version: '1.0.0',
      status: 'active',
      customProperties: root ? slo('P7D') : [],
      slaProperties: [
        {
          property: 'latency',
          value: 1,
          ...(own && { customProperties: slo('P1D') }),
        },
      ],
    });
    const { document, problems } = readDocument(text);
    expect(problems).toEqual([]);
    expect(document).toMatchObject({ sla: [{ property: 'latency' }] });
    expect(document?.kind === 'DataContract' && document.sla[0].window).toBe(
      window,
    );
  });

  // Retention of a schema object from the SLA.
  it.each([
    ['3 y', 'orders', undefined],
    ['3 y', 'ORDERS_TAB', undefined],
    ['3 y', 'orders.id', undefined],
    ['3 y', undefined, undefined],
    ['3 y', undefined, 'orders'],
    [undefined, 'customers', undefined],
    [undefined, undefined, 'customers'],
  ])(
    'retention %s for element %s, default %s',
    (expected, element, fallback) => {
      const text = JSON.stringify({
        apiVersion: 'v3.0.2',
        kind: 'DataContract',
        id: 'a',
        version: '1.0.0',
        status: 'active',
        schema: [
          {
            name: 'orders',
            physicalName: 'ORDERS_TAB',
            properties: [{ name: 'id' }],
          },
          { name: 'customers', properties: [] },
        ],
        slaDefaultElement: fallback,
        slaProperties: [
          { property: 'retention', value: 3, unit: 'y', element },
        ],
      });
      const { document } = readDocument(text);
      expect(
        document?.kind === 'DataContract' && document.schema[0].retention,
      ).toBe(expected);
    },
  );
});
