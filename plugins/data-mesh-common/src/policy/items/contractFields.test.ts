import { readDocument } from '../../read';
import { itemsOf } from './itemsOf';
import { makePolicySubject } from './makePolicySubject';

const CONTRACT = `
apiVersion: v3.1.0
kind: DataContract
id: sales.orders
version: 1.0.0
status: active
`;

function contract(more: string) {
  const reading = readDocument(new TextEncoder().encode(CONTRACT + more));
  const documents = [{ path: 'orders.yaml', sha256: '', reading }];
  return itemsOf('contracts', makePolicySubject({ documents }))[0];
}

describe('what a contract says as a whole', () => {
  it.each([
    [undefined, 'promises', ''],
    [
      ['freshness', 'availability', 'colour'],
      'promises',
      `
slaProperties:
  - { property: latency, value: 4, unit: h }
  - { property: uptime, value: 99, unit: '%' }
  - { property: freshness, value: 4, unit: h }
  - { property: colour, value: red }
`,
    ],
    [undefined, 'classifications', ''],
    [
      ['public', 'restricted', 'pii'],
      'classifications',
      `
schema:
  - name: orders
    properties:
      - { name: id, logicalType: string, classification: public }
      - name: lines
        logicalType: array
        items:
          logicalType: object
          properties:
            - { name: sku, logicalType: string, classification: restricted }
            - { name: no, logicalType: integer, classification: public }
  - name: customers
    properties:
      - name: person
        logicalType: object
        properties:
          - { name: email, logicalType: string, classification: pii }
`,
    ],
    [0, 'serverCount', ''],
    [
      2,
      'serverCount',
      `
servers:
  - { server: a, type: local, path: a.csv, format: csv }
  - { server: b, type: local, path: b.csv, format: csv }
`,
    ],
  ])('is %j for %s', (expected, field, more) => {
    expect(contract(more).get(field)).toEqual(expected);
  });
});
