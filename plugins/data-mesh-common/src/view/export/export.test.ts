import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { SchemaRow, SchemaTable } from '../../client/types';
import { ddl } from './ddl';
import { jsonSchema } from './jsonSchema';

function aRow(overrides: Partial<SchemaRow>): SchemaRow {
  return {
    depth: 0,
    name: 'id',
    required: false,
    unique: false,
    primaryKey: false,
    partitioned: false,
    criticalDataElement: false,
    deprecated: false,
    examples: [],
    enum: [],
    quality: [],
    ...overrides,
  };
}

const table: SchemaTable = {
  name: 'or"ders',
  description: "One row\nper order, it's all",
  quality: [],
  rows: [
    aRow({
      name: 'b',
      logicalType: 'integer',
      primaryKey: true,
      primaryKeyPosition: 2,
      required: true,
      unique: true,
    }),
    aRow({
      name: 'a',
      physicalType: 'DECIMAL(10, 2)',
      primaryKey: true,
      primaryKeyPosition: 1,
    }),
    aRow({
      name: 'when',
      logicalType: 'timestamp',
      unique: true,
      description: "it's\nlate",
    }),
    aRow({ name: 'x', physicalType: 'INT); DROP TABLE orders; --' }),
    aRow({ name: 'where', logicalType: 'object', physicalType: 'STRUCT' }),
    aRow({
      name: 'ci"ty',
      logicalType: 'string',
      parent: 4,
      depth: 1,
      required: true,
    }),
    aRow({ name: 'lines', logicalType: 'array' }),
    aRow({ name: 'items', logicalType: 'object', parent: 6, depth: 1 }),
    aRow({
      name: 'sku',
      logicalType: 'string',
      parent: 7,
      depth: 2,
      enum: ['s', 'm'],
    }),
    aRow({ name: 'labels', logicalType: 'map' }),
    aRow({
      name: 'key',
      logicalType: 'string',
      parent: 9,
      depth: 1,
      required: true,
    }),
    aRow({ name: 'value', logicalType: 'number', parent: 9, depth: 1 }),
    aRow({ name: '__proto__', logicalType: 'boolean' }),
  ],
};

describe('ddl', () => {
  it('creates the table with nested types, keys and comments', () => {
    expect(ddl(table).split('\n')).toEqual([
      'CREATE TABLE "or""ders" (',
      '  "b" BIGINT NOT NULL,',
      '  "a" DECIMAL(10, 2),',
      '  "when" TIMESTAMP UNIQUE,',
      '  "x" VARCHAR,',
      '  "where" STRUCT("ci""ty" VARCHAR),',
      '  "lines" STRUCT("sku" VARCHAR)[],',
      '  "labels" MAP(VARCHAR, DOUBLE),',
      '  "__proto__" BOOLEAN,',
      '  PRIMARY KEY ("a", "b")',
      ');',
      `COMMENT ON TABLE "or""ders" IS 'One row per order, it''s all';`,
      `COMMENT ON COLUMN "or""ders"."when" IS 'it''s late';`,
      '',
    ]);
  });

  it('is quick for 10,000 columns nested ten deep', () => {
    const rows = Array.from({ length: 10_000 }, (_, index) =>
      aRow({
        name: `c${index}`,
        logicalType: 'object',
        depth: index % 10,
        ...(index % 10 > 0 && { parent: index - 1 }),
      }),
    );
    expect(ddl({ ...table, rows }).split('\n')[1]).toMatch(
      /^ {2}"c0" STRUCT\("c1" STRUCT\(.*"c9" VARCHAR\)+,$/,
    );
  });
});

describe('jsonSchema', () => {
  const ajv = addFormats(new Ajv2020({ strict: false }));
  const validate = ajv.compile(jsonSchema(table));
  const good = {
    b: 1,
    a: null,
    when: '2026-01-01T00:00:00Z',
    where: { 'ci"ty': 'Ulm' },
    lines: [{ sku: 's' }, null],
    labels: { a: 1, b: null },
  };

  it.each<[boolean, string, object]>([
    [true, 'a whole row', good],
    [true, 'null where it is allowed', { ...good, where: null, lines: null }],
    [false, 'no required column', { ...good, b: undefined }],
    [false, 'null where it is not allowed', { ...good, b: null }],
    [
      false,
      'a nested column of another type',
      { ...good, where: { 'ci"ty': 1 } },
    ],
    [false, 'no required nested column', { ...good, where: {} }],
    [false, 'a value that is not listed', { ...good, lines: [{ sku: 'xl' }] }],
    [
      false,
      'a value of a map of another type',
      { ...good, labels: { a: 'x' } },
    ],
    [false, 'no time', { ...good, when: 'soon' }],
  ])('answers %s to %s', (expected, _title, row) => {
    expect(validate(row)).toBe(expected);
  });

  it('has a column called __proto__ like any other', () => {
    const { properties } = JSON.parse(JSON.stringify(jsonSchema(table)));
    expect(Object.keys(properties)).toContain('__proto__');
    expect(Object.getPrototypeOf(properties)).toBe(Object.prototype);
  });
});
