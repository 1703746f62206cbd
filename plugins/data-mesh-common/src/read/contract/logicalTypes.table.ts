import { release } from '../fields/Reading';
import {
  COUNT,
  FLAG,
  NUMBER,
  oneOf,
  Shape,
  ShapeRow,
  TEXT,
} from '../fields/shape';

/** What the standard says about one logical type. */
export interface LogicalType {
  /** Options by name; absent where anything goes. */
  options?: Shape;
  requiredOptions?: readonly string[];
  /** The fields below a property that only this type has. */
  holds?: 'properties' | 'items' | 'map';
  since?: number;
}

/** In ODCS 3.0 the exclusive bounds were flags, since 3.1 they are bounds. */
function exclusive(bound: ShapeRow): ShapeRow {
  return {
    is: (node, reading) =>
      (reading.version < release(3, 1) ? FLAG : bound).is(node, reading),
    expected: bound.expected,
  };
}

const MULTIPLE: ShapeRow = {
  is: node =>
    node.kind === 'scalar' && typeof node.value === 'number' && node.value > 0,
  expected: 'a number greater than 0',
};

const DIMENSIONS: ShapeRow = {
  is: node =>
    node.kind === 'scalar' &&
    Number.isInteger(node.value) &&
    Number(node.value) >= 1,
  expected: 'a whole number from 1 up',
};

const NAMES: ShapeRow = {
  is: node =>
    node.kind === 'list' &&
    node.items.length > 0 &&
    node.items.every(
      item => item.kind === 'scalar' && typeof item.value === 'string',
    ) &&
    new Set(node.items.map(item => item.kind === 'scalar' && item.text))
      .size === node.items.length,
  expected: 'a list of different names',
};

const DATE_OPTIONS: Shape = {
  format: TEXT,
  minimum: TEXT,
  maximum: TEXT,
  exclusiveMinimum: exclusive(TEXT),
  exclusiveMaximum: exclusive(TEXT),
};

const TIME_OPTIONS: Shape = {
  ...DATE_OPTIONS,
  timezone: FLAG,
  defaultTimezone: TEXT,
};

const NUMBER_OPTIONS: Shape = {
  multipleOf: MULTIPLE,
  minimum: NUMBER,
  maximum: NUMBER,
  exclusiveMinimum: exclusive(NUMBER),
  exclusiveMaximum: exclusive(NUMBER),
};

/** Logical types, ODCS 3.0 to 3.2, by their names. */
export const LOGICAL_TYPES: ReadonlyMap<string, LogicalType> = new Map<
  string,
  LogicalType
>([
  [
    'string',
    {
      options: {
        minLength: COUNT,
        maxLength: COUNT,
        pattern: TEXT,
        format: TEXT,
      },
    },
  ],
  ['date', { options: DATE_OPTIONS }],
  ['timestamp', { options: TIME_OPTIONS, since: release(3, 1) }],
  ['time', { options: TIME_OPTIONS, since: release(3, 1) }],
  [
    'integer',
    {
      options: {
        ...NUMBER_OPTIONS,
        format: oneOf(
          'i8',
          'i16',
          'i32',
          'i64',
          'i128',
          'u8',
          'u16',
          'u32',
          'u64',
          'u128',
        ),
      },
    },
  ],
  ['number', { options: { ...NUMBER_OPTIONS, format: oneOf('f32', 'f64') } }],
  ['boolean', {}],
  [
    'object',
    {
      options: { minProperties: COUNT, maxProperties: COUNT, required: NAMES },
      holds: 'properties',
    },
  ],
  [
    'array',
    {
      options: { minItems: COUNT, maxItems: COUNT, uniqueItems: FLAG },
      holds: 'items',
    },
  ],
  ['map', { holds: 'map', since: release(3, 2) }],
  [
    'vector',
    {
      options: {
        dimensions: DIMENSIONS,
        elementType: oneOf(
          'bfloat16',
          'binary',
          'float16',
          'float32',
          'float64',
          'int8',
          'uint8',
        ),
        distanceMetric: oneOf(
          'cosine',
          'dotProduct',
          'euclidean',
          'hamming',
          'manhattan',
        ),
        embeddingModel: TEXT,
        embeddingModelVersion: TEXT,
        normalized: FLAG,
      },
      requiredOptions: ['dimensions'],
      since: release(3, 2),
    },
  ],
]);
