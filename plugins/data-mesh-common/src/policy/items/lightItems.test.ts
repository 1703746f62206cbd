import { readDocuments } from '../__testUtils__/readDocuments';
import { FIELDS } from './fields.table';
import { itemsOf } from './itemsOf';
import { makePolicySubject } from './makePolicySubject';

function subjectWith(properties: object[], more: object = {}) {
  const text = JSON.stringify({
    apiVersion: 'v3.1.0',
    kind: 'DataContract',
    id: 'c',
    version: '1.0.0',
    status: 'active',
    schema: [{ name: 't', properties }],
    ...more,
  });
  return makePolicySubject({ documents: readDocuments({ 'c.yaml': text }) });
}

const COLUMNS = Array.from({ length: 2_000 }, (_, index) => ({
  name: `column_${index}`,
  classification: 'internal',
  tags: ['a', 'b'],
  customProperties: [{ property: 'masking', value: 'hash' }],
}));

it('looks at no field of a column before it is asked for', () => {
  const subject = subjectWith(COLUMNS);
  const [object] = subject.contracts[0].document.schema;
  const read = new Set<PropertyKey>();
  object.properties = object.properties.map(
    property =>
      new Proxy(property, {
        get: (target, key, receiver) => {
          read.add(key);
          return Reflect.get(target, key, receiver);
        },
      }),
  );
  const items = itemsOf('columns', subject);
  expect(items).toHaveLength(2_000);
  expect([...read].sort()).toEqual(['items', 'map', 'properties']);
  items[7].get('masking');
  expect([...read].sort()).toEqual(['items', 'map', 'masking', 'properties']);
});

it('answers for what is hostile', () => {
  const blanks = ' '.repeat(1_000_000);
  const customProperties = Array.from({ length: 20_000 }, (_, index) => ({
    property: index % 2 ? '__proto__' : `p${index}`,
    value: blanks.slice(0, 10),
  }));
  const subject = subjectWith(
    [{ name: blanks, classification: `${blanks}x`, tags: [`pii${blanks}x`] }],
    { customProperties, tags: Array.from({ length: 50_000 }, () => 'pii') },
  );
  for (const kind of ['contracts', 'datasets', 'columns'] as const) {
    const [item] = itemsOf(kind, subject);
    for (const field of [...Object.keys(FIELDS[kind]), 'custom.__proto__']) {
      item.get(field);
    }
    expect(item.key.length).toBeLessThan(1_000);
  }
  const [column] = itemsOf('columns', subject);
  expect(column.get('pii')).toBe(false);
  expect(column.get('name')).toBeUndefined();
});
