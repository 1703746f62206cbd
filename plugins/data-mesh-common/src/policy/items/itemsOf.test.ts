import { contractText, productText } from '../__testUtils__/documents';
import { readDocuments } from '../__testUtils__/readDocuments';
import { ITEM_KINDS, ItemKind } from '../language/ItemKind';
import { fixtureSubject } from './__testUtils__/fixtureSubject';
import { FIELDS } from './fields.table';
import { ItemSource } from './ItemSource';
import { itemsOf } from './itemsOf';
import { makePolicySubject } from './makePolicySubject';
import { PARENTS } from './parents.table';

/** A contract with the schema and whatever else. */
function contractWith(more: object, version = '1.0.0'): string {
  const text = contractText({ id: 'c', version });
  return JSON.stringify({ ...JSON.parse(text), apiVersion: 'v3.2.0', ...more });
}

function itemsIn(kind: ItemKind, ...texts: string[]) {
  const named = texts.map((text, index) => [`${index}.yaml`, text]);
  const documents = readDocuments(Object.fromEntries(named));
  return itemsOf(kind, makePolicySubject({ documents }));
}

const NESTED = contractWith({
  schema: [
    {
      name: 'orders',
      properties: [
        {
          name: 'lines',
          logicalType: 'array',
          items: {
            logicalType: 'object',
            properties: [{ name: 'sku', id: 'sku_id' }, { name: 'a.b/c#d' }],
          },
        },
        {
          name: 'address',
          logicalType: 'object',
          properties: [{ name: 'street', properties: [{ name: 'number' }] }],
        },
        {
          name: 'prices',
          logicalType: 'map',
          map: {
            key: { logicalType: 'string' },
            value: { properties: [{ name: 'amount' }] },
          },
        },
      ],
    },
  ],
});

it.each([
  ['orders.lines', 'c/v1/orders/lines', 'schema[0].properties[0]', 1],
  [
    'orders.lines.sku',
    'c/v1/orders/lines/#sku_id',
    'schema[0].properties[0].items.properties[0]',
    2,
  ],
  [
    'orders.lines.a.b/c#d',
    'c/v1/orders/lines/a.b%2Fc%23d',
    'schema[0].properties[0].items.properties[1]',
    2,
  ],
  ['orders.address', 'c/v1/orders/address', 'schema[0].properties[1]', 1],
  [
    'orders.address.street',
    'c/v1/orders/address/street',
    'schema[0].properties[1].properties[0]',
    2,
  ],
  [
    'orders.address.street.number',
    'c/v1/orders/address/street/number',
    'schema[0].properties[1].properties[0].properties[0]',
    3,
  ],
  ['orders.prices', 'c/v1/orders/prices', 'schema[0].properties[2]', 1],
  [
    'orders.prices.amount',
    'c/v1/orders/prices/amount',
    'schema[0].properties[2].map.value.properties[0]',
    2,
  ],
])('column %s has key %s, place %s and depth %j', (...expected) => {
  const columns = itemsIn('columns', NESTED).map(item => [
    item.path,
    item.key,
    item.modelPath,
    item.get('depth'),
  ]);
  expect(columns).toContainEqual(expected);
  expect(columns).toHaveLength(8);
  expect(itemsIn('datasets', NESTED)[0].get('columnCount')).toBe(8);
});

it.each(ITEM_KINDS)('%s stand in what they are said to stand in', kind => {
  const subject = fixtureSubject(['full.odps.yaml', 'full.odcs.yaml']);
  for (const { parents } of itemsOf(kind, subject)) {
    expect(Object.keys(parents).sort()).toEqual([...PARENTS[kind]].sort());
  }
});

it('lets nobody share a key', () => {
  const schema = [{ name: 'a', properties: [{ name: 'x' }, { name: 'y' }] }];
  const slaProperties = [
    { property: 'availability', value: 1 },
    { property: 'availability', value: 2 },
    { property: 'availability', value: 2, element: 'a.x' },
    { property: 'availability', value: 2, id: 'availability' },
  ];
  const servers = ['s', 's', 's;2'].map(server => ({ server, type: 'custom' }));
  const more = { schema, slaProperties, servers };
  const product = {
    ...JSON.parse(productText({ id: 'p', domain: 'sales' })),
    outputPorts: ['1.0.0', '1.1.0', '2.0.0', undefined].map(version => ({
      name: 'o',
      version,
      contractId: 'c',
    })),
    inputPorts: ['1.0.0', '1.0.1', '2.0.0', 'latest'].map(version => ({
      name: 'i',
      version,
      contractId: 'd',
    })),
  };
  const texts = [
    JSON.stringify(product),
    contractWith(more),
    contractWith(more, '2.0.0'),
  ];
  const keys = (kind: ItemKind) =>
    itemsIn(kind, ...texts).map(({ key }) => key);
  for (const kind of ITEM_KINDS) {
    expect(new Set(keys(kind)).size).toBe(keys(kind).length);
  }
  expect(keys('columns')).toEqual([
    'c/v1/a/x',
    'c/v1/a/y',
    'c/v2/a/x',
    'c/v2/a/y',
  ]);
  expect(keys('ports')).toEqual(['o/v1', 'o/v1;2', 'o/v2', 'o']);
  expect(keys('inputs')).toEqual(['i/v1', 'i/v1;2', 'i/v2', 'i/latest']);
  expect(itemsIn('ports', ...texts).map(({ path }) => path)).toEqual([
    'o 1.0.0',
    'o 1.1.0',
    'o 2.0.0',
    'o',
  ]);
  expect(
    itemsIn('contracts', ...texts).map(({ parents }) => parents.port?.key),
  ).toEqual(['o/v1', 'o/v2']);
});

it('lets no two columns of one name share a key', () => {
  const struct = { properties: [{ name: 'id' }] };
  const keys = itemsIn(
    'columns',
    contractWith({
      schema: [
        {
          name: 'a',
          properties: [
            { name: 'x' },
            { name: 'x' },
            { name: 'm', map: { key: struct, value: struct }, ...struct },
          ],
        },
      ],
    }),
  ).map(({ key }) => key);
  expect(keys).toEqual([
    'c/v1/a/x',
    'c/v1/a/x;2',
    'c/v1/a/m',
    'c/v1/a/m/id',
    'c/v1/a/m/id;2',
    'c/v1/a/m/id;3',
  ]);
});

it('names thousands of columns of one name in time', () => {
  const properties = Array.from({ length: 20_000 }, () => ({ name: 'x' }));
  const columns = itemsIn(
    'columns',
    contractWith({ schema: [{ name: 'a', properties }] }),
  );
  const start = performance.now();
  expect(new Set(columns.map(({ key }) => key)).size).toBe(20_000);
  expect(performance.now() - start).toBeLessThan(2_000);
});

it('keeps keys short, and two long names apart', () => {
  const name = 'x'.repeat(1_000_000);
  const [one, other] = itemsIn(
    'columns',
    contractWith({
      schema: [
        { name: 'a', properties: [{ name: `${name}1` }, { name: `${name}2` }] },
      ],
    }),
  ).map(({ key }) => key);
  expect(one).not.toBe(other);
  expect(one.length).toBeLessThan(200);
});

it.each([
  ['columns', 0],
  ['product', 0],
  ['ports', 0],
  ['inputs', 0],
  ['contracts', 1],
] as const)('of a contract alone it has %s: %j', (kind, count) => {
  expect(itemsIn(kind, contractWith({}))).toHaveLength(count);
});

it('leaves out what cannot be read', () => {
  const texts = ['', 'kind: [', '[]', 'kind: DataProduct'];
  for (const kind of ITEM_KINDS) {
    expect(itemsIn(kind, ...texts)).toEqual([]);
  }
});

it('makes the items of a kind once', () => {
  const source = new ItemSource(
    fixtureSubject(['full.odps.yaml', 'full.odcs.yaml']),
  );
  for (const kind of ITEM_KINDS) {
    expect(source.of(kind)).toBe(source.of(kind));
  }
  const [column] = source.of('columns');
  expect(column.parents.dataset).toBe(source.of('datasets')[0]);
  expect(column.parents.port).toBe(source.of('ports')[0]);
});

it('goes through a nesting of any depth', () => {
  const DEPTH = 20_000;
  const documents = readDocuments({ 'a.yaml': NESTED });
  const subject = makePolicySubject({ documents });
  const [, address] = subject.contracts[0].document.schema[0].properties;
  let innermost = address;
  for (let depth = 1; depth < DEPTH; depth += 1) {
    const next = { ...address, properties: [] };
    innermost.properties = [next];
    innermost = next;
  }
  const deepest = itemsOf('columns', subject).find(
    column => column.get('depth') === DEPTH,
  );
  expect(deepest?.path).toBe(`orders${'.address'.repeat(DEPTH)}`);
});

it('changes nothing of the documents, and says the same again', () => {
  const subject = fixtureSubject(['full.odps.yaml', 'full.odcs.yaml']);
  const before = JSON.stringify(subject);
  const everything = () =>
    ITEM_KINDS.flatMap(kind =>
      itemsOf(kind, subject).map(item => [
        item.path,
        item.key,
        Object.keys(FIELDS[kind]).map(field => item.get(field)),
      ]),
    );
  expect(everything()).toEqual(everything());
  expect(JSON.stringify(subject)).toBe(before);
});
