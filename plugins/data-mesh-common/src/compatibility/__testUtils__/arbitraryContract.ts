import fc from 'fast-check';
import { DataContract, SchemaObject, SchemaProperty } from '../../model';
import { newProperty } from '../../read/contract/newProperty';
import { modelOf } from './ruleCases';

const maybe = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });

const word = fc.constantFrom('a', 'b', 'c');

const TYPES: [string | undefined, string | undefined][] = [
  [undefined, undefined],
  ['string', 'varchar(20)'],
  ['string', 'varchar(40)'],
  ['string', 'text'],
  ['integer', 'integer'],
  ['integer', 'bigint'],
  ['number', 'numeric(10,2)'],
  ['number', 'double precision'],
  ['date', 'date'],
  ['timestamp', 'timestamptz'],
  ['string', undefined],
  [undefined, 'geometry(x)'],
];

/** Promises about the values of one property. */
export const valueSet = fc.record({
  required: fc.boolean(),
  unique: fc.boolean(),
  enum: fc.uniqueArray(fc.constantFrom('x', 'y', 'z'), { maxLength: 3 }),
  logicalTypeOptions: fc
    .record({
      minLength: maybe(fc.integer({ min: 0, max: 3 })),
      maxLength: maybe(fc.integer({ min: 3, max: 6 })),
      pattern: maybe(fc.constantFrom('^x', '^y')),
    })
    .map(options =>
      Object.fromEntries(
        Object.entries(options).flatMap(([key, value]) =>
          value === undefined ? [] : [[key, value] as const],
        ),
      ),
    ),
});

const leaf = fc
  .record({
    name: fc.constantFrom('p', 'q', 'r', 's', 't', 'u'),
    id: maybe(fc.constantFrom('1', '2', '3', '4', '5', '6')),
    type: fc.constantFrom(...TYPES),
    promises: valueSet,
    primaryKey: fc.boolean(),
    partitioned: fc.boolean(),
    deprecated: fc.boolean(),
    criticalDataElement: fc.boolean(),
    description: maybe(word),
    businessName: maybe(word),
    classification: maybe(word),
    masking: maybe(word),
    default: maybe(word),
    tags: fc.uniqueArray(word),
  })
  .map(({ type: [logicalType, physicalType], promises, ...rest }) =>
    clean<SchemaProperty>({
      ...newProperty(rest.name),
      ...rest,
      ...promises,
      logicalType,
      physicalType,
      requiredStated: true,
    }),
  );

/** Leaves out fields that are undefined, as the reader does. */
function clean<T extends object>(value: T): T {
  for (const [key, field] of Object.entries(value)) {
    if (field === undefined) {
      Reflect.deleteProperty(value, key);
    }
  }
  return value;
}

/** Neither two names nor two ids in one list: the reader reports such documents. */
const listOf = (item: fc.Arbitrary<SchemaProperty>) =>
  fc
    .uniqueArray(item, { selector: ({ name }) => name, maxLength: 5 })
    .map(items => {
      const ids = new Set<string>();
      return items.map(each => {
        const { id, ...rest } = each;
        const double = id === undefined || ids.has(id);
        ids.add(id ?? '');
        return double ? rest : each;
      });
    });

const struct = fc
  .tuple(leaf, listOf(leaf))
  .map(([property, properties]) => ({
    ...property,
    logicalType: 'object',
    physicalType: undefined,
    properties,
  }))
  .map(clean);

const array = fc.tuple(leaf, leaf).map(([property, { id: _, ...items }]) =>
  clean({
    ...property,
    logicalType: 'array',
    physicalType: undefined,
    items: { ...items, name: 'items' },
  }),
);

const property = fc.oneof(
  { weight: 5, arbitrary: leaf },
  { weight: 1, arbitrary: struct },
  { weight: 1, arbitrary: array },
);

const EMPTY = modelOf(
  'apiVersion: v3.2.0\nkind: DataContract\nid: x\nversion: 1.0.0\nstatus: active\n',
) as DataContract;

const object = fc
  .record({
    name: fc.constantFrom('orders', 'items'),
    granularity: maybe(word),
    properties: listOf(property),
    tags: fc.uniqueArray(word),
    deprecated: fc.boolean(),
  })
  .map(each =>
    clean<SchemaObject>({
      ...each,
      relationships: [],
      quality: [],
      authoritativeDefinitions: [],
      customProperties: [],
      unknown: {},
    }),
  );

/** Contracts of one small world, so that any two of them have much in common. */
export const arbitraryContract: fc.Arbitrary<DataContract> = fc
  .record({
    status: fc.constantFrom('draft', 'active', 'deprecated', 'retired'),
    tenant: maybe(word),
    tags: fc.uniqueArray(word),
    schema: fc.uniqueArray(object, { selector: ({ name }) => name }),
    roles: fc.uniqueArray(
      fc
        .record({ role: word, access: word })
        .map(role => ({ ...role, customProperties: [] })),
      { selector: ({ role }) => role },
    ),
    sla: fc.uniqueArray(
      fc.record({
        property: fc.constantFrom('freshness', 'availability'),
        value: fc.integer({ min: 1, max: 5 }),
      }),
      { selector: ({ property: name }) => name },
    ),
  })
  .map(head => clean({ ...EMPTY, ...head, lifecycle: head.status }));
