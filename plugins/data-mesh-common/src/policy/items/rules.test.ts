import { readDocument } from '../../read';
import { readDocuments } from '../__testUtils__/readDocuments';
import { ItemKind } from '../language/ItemKind';
import { itemsOf } from './itemsOf';
import { makePolicySubject } from './makePolicySubject';

function itemIn(kind: ItemKind, more: object) {
  const text = JSON.stringify({
    apiVersion: 'v3.2.0',
    kind: 'DataContract',
    id: 'c',
    version: '1.0.0',
    status: 'active',
    ...more,
  });
  expect(readDocument(text).document).toBeDefined();
  const documents = readDocuments({ 'c.yaml': text });
  return itemsOf(kind, makePolicySubject({ documents }))[0];
}

const column = (more: object) =>
  itemIn('columns', {
    schema: [{ name: 't', properties: [{ name: 'x', ...more }] }],
  });

const custom = (property: string, value: unknown) => ({
  customProperties: [{ property, value }],
});

describe('what is personal data', () => {
  it.each([
    [true, custom('pii', true)],
    [true, custom('pii', 'true')],
    [false, custom('pii', false)],
    [false, custom('pii', 'no')],
    [true, { classification: 'PII' }],
    [false, { classification: 'restricted' }],
    [true, { tags: ['contact', ' pii '] }],
    [false, { tags: ['piid'] }],
    [true, { ...custom('pii', false), tags: ['pii'] }],
    [true, { items: { classification: 'pii' } }],
    [true, { items: { items: custom('pii', true) } }],
    [
      true,
      { map: { key: { logicalType: 'string' }, value: { tags: ['pii'] } } },
    ],
    [false, {}],
  ])('is %j of %j', (expected, more) => {
    const item = column(more);
    expect(item.get('pii')).toBe(expected);
    expect(item.parents.dataset?.get('hasPii')).toBe(expected);
  });
});

it.each([
  ['hash', custom('masking', 'hash')],
  ['encrypt', { encryptedName: 'x_enc' }],
  ['redact', { ...custom('masking', 'redact'), encryptedName: 'x_enc' }],
  ['tokenize', { items: custom('masking', 'tokenize') }],
  [undefined, custom('masking', '')],
  [undefined, {}],
])('masking is %j of %j', (expected, more) => {
  expect(column(more).get('masking')).toBe(expected);
});

it.each([
  ['items.encryptedName', { items: { encryptedName: 'e' } }],
  ['encryptedName', { encryptedName: 'e' }],
  ['masking', { ...custom('masking', 'hash'), encryptedName: 'e' }],
  ['masking', {}],
])('masking stands at %s of %j', (expected, more) => {
  expect(column(more).fieldPath?.('masking')).toBe(
    `schema[0].properties[0].${expected}`,
  );
});

describe('retention', () => {
  const sla = (property: string, value: unknown, more: object = {}) => ({
    property,
    value,
    ...more,
  });
  it.each([
    [
      'P30D',
      custom('retention', 'P30D'),
      [sla('retention', 90, { unit: 'd' })],
    ],
    ['90 d', {}, [sla('retention', 90, { unit: 'd' })]],
    ['90 d', {}, [sla('retentionPeriod', 90, { unit: 'd' })]],
    ['P3M', {}, [sla('re', 'P3M', { unit: 'm' })]],
    ['90', {}, [sla('retention', 90)]],
    ['1 y', {}, [sla('retention', 1, { unit: 'y', element: 't.x' })]],
    [
      '1 y',
      { physicalName: 'T' },
      [sla('Retention', 1, { unit: 'y', element: 'u, T' })],
    ],
    [undefined, {}, [sla('retention', 1, { unit: 'y', element: 'u' })]],
    [
      '1 y',
      {},
      [
        sla('retention', 1, { unit: 'y', element: 't' }),
        sla('retention', 2, { unit: 'y' }),
      ],
    ],
    [undefined, {}, [sla('availability', 99)]],
  ])('is %j of %j with %j', (expected, more, slaProperties) => {
    const schema = [{ name: 't', ...more }];
    const item = itemIn('datasets', { schema, slaProperties });
    expect(item.get('retention')).toBe(expected);
  });

  it('stands where it is said', () => {
    const schema = [{ name: 't' }];
    const slaProperties = [sla('availability', 99), sla('re', 'P1Y')];
    const item = itemIn('datasets', { schema, slaProperties });
    expect(item.fieldPath?.('retention')).toBe('sla[1].value');
  });
});

it.each([
  ['lake.sales', 'lake.sales.orders'],
  ['sales', ' sales.orders '],
  ['s3://lake/sales', 's3://lake/sales/orders.parquet'],
  [undefined, 'orders'],
  [undefined, '.orders'],
  [undefined, '/orders'],
  [undefined, undefined],
])('namespace is %j of %j', (expected, physicalName) => {
  const item = itemIn('datasets', { schema: [{ name: 't', physicalName }] });
  expect(item.get('namespace')).toBe(expected);
});

it.each([
  [true, { type: 's3', location: 's3://b' }],
  [false, { type: 's3', location: '  ' }],
  [false, { type: 's3' }],
  [
    true,
    { type: 'postgres', host: 'h', port: 5432, database: 'd', schema: 's' },
  ],
  [false, { type: 'postgres', host: 'h', port: 5432, database: 'd' }],
  [true, { type: 'custom', host: 'h' }],
  [false, { type: 'custom' }],
  [undefined, { type: 'abacus', host: 'h' }],
  [undefined, { type: '__proto__', host: 'h' }],
])('a server is connectable: %j of %j', (expected, server) => {
  const servers = [{ server: 's', ...server }];
  expect(itemIn('servers', { servers }).get('connectable')).toBe(expected);
});

it.each([
  [0.99, [{ property: 'a', value: 1, ...custom('slo.a.target', 0.99) }]],
  [1, [{ property: 'a', value: 1 }]],
  [false, [{ property: 'a', value: false }]],
  [undefined, [{ property: 'a', value: ' ' }]],
  [undefined, [{ property: 'a', value: null }]],
])('an SLA aims at %j of %j', (expected, slaProperties) => {
  expect(itemIn('sla', { slaProperties }).get('target')).toBe(expected);
});

it('speaks of the default element of old contracts', () => {
  const slaProperties = [{ property: 'a', value: 1 }];
  const item = itemIn('sla', { slaProperties, slaDefaultElement: 't' });
  expect(item.get('element')).toBe('t');
});

it.each([
  ['when we like', 'endOfSupport', [{ property: 'es', value: 'when we like' }]],
  ['2027-01-01', 'endOfLife', [{ property: 'EndOfLife', value: '2027-01-01' }]],
  [undefined, 'endOfLife', [{ property: 'endOfSupport', value: '2027' }]],
])('hands on %j as %s', (expected, field, slaProperties) => {
  expect(itemIn('contracts', { slaProperties }).get(field)).toBe(expected);
});

it('names each classification once, those of elements too', () => {
  const properties = [
    { name: 'a', classification: 'internal' },
    { name: 'b', classification: 'internal', items: { classification: 'pii' } },
    { name: 'c', properties: [{ name: 'd', classification: 'restricted' }] },
  ];
  const item = itemIn('contracts', { schema: [{ name: 't', properties }] });
  expect(item.get('classifications')).toEqual([
    'internal',
    'pii',
    'restricted',
  ]);
});

it('counts the rules of what a column holds', () => {
  const quality = [{ type: 'library', metric: 'nullValues', mustBe: 0 }];
  const item = column({ quality, items: { quality } });
  expect(item.get('qualityCount')).toBe(2);
  expect(item.parents.dataset?.get('hasQuality')).toBe(true);
});
