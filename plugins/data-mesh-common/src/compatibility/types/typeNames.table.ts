import { CanonicalType } from './CanonicalType';

/** What a name of a type means, and what its arguments are. */
export interface TypeName extends CanonicalType {
  /** `length`, `precision` (and scale), `digits` of a second; `nothing` where numbers are read and dropped; left out = none. */
  takes?:
    | 'nothing'
    | 'length'
    | 'precision'
    | 'digits'
    | 'element'
    | 'pair'
    | 'fields';
}

/** Names of types of one store. */
export type TypeNames = { readonly [name: string]: TypeName };

const integer = (bits: number, unsigned?: true): TypeName => ({
  kind: 'integer',
  bits,
  ...(unsigned && { unsigned }),
});
const float = (bits: number): TypeName => ({ kind: 'float', bits });
const text: TypeName = { kind: 'string', takes: 'length' };
const padded: TypeName = {
  kind: 'string',
  fixed: true,
  length: 1,
  takes: 'length',
};
const bytes: TypeName = { kind: 'bytes', takes: 'length' };
const decimal: TypeName = { kind: 'decimal', takes: 'precision' };
const fixedDecimal = (precision: number, scale: number): TypeName => ({
  kind: 'decimal',
  precision,
  scale,
  takes: 'precision',
});
const timestamp = (zoned: boolean, digits: number): TypeName => ({
  kind: 'timestamp',
  zoned,
  digits,
  takes: 'digits',
});
const time = (zoned: boolean, digits: number): TypeName => ({
  kind: 'time',
  zoned,
  digits,
  takes: 'digits',
});
const json: TypeName = { kind: 'json' };
const array: TypeName = { kind: 'array', takes: 'element' };
const map: TypeName = { kind: 'map', takes: 'pair' };
const struct: TypeName = { kind: 'struct', takes: 'fields' };

/** Names that mean the same wherever they exist. */
const COMMON: TypeNames = {
  tinyint: integer(8),
  smallint: integer(16),
  int2: integer(16),
  int: integer(32),
  integer: integer(32),
  int4: integer(32),
  int32: integer(32),
  bigint: integer(64),
  int8: integer(64),
  int64: integer(64),
  int128: integer(128),
  hugeint: integer(128),
  short: integer(16),
  byte: integer(8),
  long: integer(64),
  real: float(32),
  float4: float(32),
  float8: float(64),
  float32: float(32),
  float64: float(64),
  float: float(64),
  double: float(64),
  'double precision': float(64),
  decimal,
  dec: decimal,
  numeric: decimal,
  number: decimal,
  varchar: text,
  'character varying': text,
  varchar2: text,
  nvarchar: text,
  nvarchar2: text,
  text: { kind: 'string' },
  string: { kind: 'string' },
  clob: { kind: 'string' },
  char: padded,
  character: padded,
  bpchar: padded,
  nchar: padded,
  binary: bytes,
  varbinary: bytes,
  bytea: { kind: 'bytes' },
  bytes,
  blob: { kind: 'bytes' },
  boolean: { kind: 'boolean' },
  bool: { kind: 'boolean' },
  date: { kind: 'date' },
  time: time(false, 6),
  'time without time zone': time(false, 6),
  'time with time zone': time(true, 6),
  timestamp: timestamp(false, 6),
  'timestamp without time zone': timestamp(false, 6),
  'timestamp with time zone': timestamp(true, 6),
  timestamptz: timestamp(true, 6),
  datetime: timestamp(false, 6),
  interval: { kind: 'interval' },
  uuid: { kind: 'uuid' },
  json,
  jsonb: json,
  variant: json,
  array,
  list: array,
  map,
  struct,
  row: struct,
  record: struct,
  object: { kind: 'struct' },
};

const POSTGRES: TypeNames = {
  ...COMMON,
  serial: integer(32),
  serial4: integer(32),
  bigserial: integer(64),
  serial8: integer(64),
  smallserial: integer(16),
  timetz: time(true, 6),
};

const SPARK: TypeNames = {
  ...COMMON,
  float: float(32),
  decimal: fixedDecimal(10, 0),
  dec: fixedDecimal(10, 0),
  numeric: fixedDecimal(10, 0),
  // Of Spark, an instant; the wall clock has a name of its own.
  timestamp: timestamp(true, 6),
  timestamp_ltz: timestamp(true, 6),
  timestamp_ntz: timestamp(false, 6),
  void: { kind: 'unknown' },
  integertype: integer(32),
  longtype: integer(64),
  shorttype: integer(16),
  bytetype: integer(8),
  floattype: float(32),
  doubletype: float(64),
  stringtype: { kind: 'string' },
  booleantype: { kind: 'boolean' },
  datetype: { kind: 'date' },
  timestamptype: timestamp(true, 6),
  binarytype: { kind: 'bytes' },
};

const MYSQL: TypeNames = {
  ...COMMON,
  mediumint: integer(24),
  'tinyint unsigned': integer(8, true),
  'smallint unsigned': integer(16, true),
  'int unsigned': integer(32, true),
  'integer unsigned': integer(32, true),
  'bigint unsigned': integer(64, true),
  float: float(32),
  real: float(64),
  decimal: fixedDecimal(10, 0),
  dec: fixedDecimal(10, 0),
  numeric: fixedDecimal(10, 0),
  tinytext: { kind: 'string', length: 255 },
  text: { kind: 'string', length: 65_535 },
  mediumtext: { kind: 'string', length: 16_777_215 },
  longtext: { kind: 'string' },
  // Stored as an instant, shown in the zone of the session.
  timestamp: timestamp(true, 0),
  datetime: timestamp(false, 0),
  time: time(false, 0),
};

const SQLSERVER: TypeNames = {
  ...COMMON,
  tinyint: integer(8, true),
  bit: { kind: 'boolean' },
  real: float(32),
  decimal: fixedDecimal(18, 0),
  dec: fixedDecimal(18, 0),
  numeric: fixedDecimal(18, 0),
  money: { kind: 'decimal', precision: 19, scale: 4 },
  smallmoney: { kind: 'decimal', precision: 10, scale: 4 },
  ntext: { kind: 'string' },
  datetime: timestamp(false, 3),
  datetime2: timestamp(false, 7),
  smalldatetime: { kind: 'timestamp', zoned: false, digits: 0 },
  datetimeoffset: timestamp(true, 7),
  uniqueidentifier: { kind: 'uuid' },
  image: { kind: 'bytes' },
};

const SNOWFLAKE_INTEGER: TypeName = {
  kind: 'decimal',
  precision: 38,
  scale: 0,
};

const SNOWFLAKE: TypeNames = {
  ...COMMON,
  number: fixedDecimal(38, 0),
  decimal: fixedDecimal(38, 0),
  numeric: fixedDecimal(38, 0),
  int: SNOWFLAKE_INTEGER,
  integer: SNOWFLAKE_INTEGER,
  bigint: SNOWFLAKE_INTEGER,
  smallint: SNOWFLAKE_INTEGER,
  tinyint: SNOWFLAKE_INTEGER,
  byteint: SNOWFLAKE_INTEGER,
  float4: float(64),
  real: float(64),
  varchar: { kind: 'string', length: 16_777_216, takes: 'length' },
  string: { kind: 'string', length: 16_777_216, takes: 'length' },
  text: { kind: 'string', length: 16_777_216, takes: 'length' },
  // Snowflake does not pad.
  char: { kind: 'string', length: 1, takes: 'length' },
  character: { kind: 'string', length: 1, takes: 'length' },
  timestamp: timestamp(false, 9),
  datetime: timestamp(false, 9),
  timestamp_ntz: timestamp(false, 9),
  timestamp_ltz: timestamp(true, 9),
  timestamp_tz: timestamp(true, 9),
  time: time(false, 9),
};

const BIGQUERY: TypeNames = {
  ...COMMON,
  int64: integer(64),
  int: integer(64),
  integer: integer(64),
  smallint: integer(64),
  tinyint: integer(64),
  byteint: integer(64),
  numeric: fixedDecimal(38, 9),
  decimal: fixedDecimal(38, 9),
  bignumeric: fixedDecimal(76, 38),
  bigdecimal: fixedDecimal(76, 38),
  timestamp: timestamp(true, 6),
  datetime: timestamp(false, 6),
  string: text,
};

const TRINO: TypeNames = {
  ...COMMON,
  decimal: fixedDecimal(38, 0),
  timestamp: timestamp(false, 3),
  'timestamp with time zone': timestamp(true, 3),
  time: time(false, 3),
  unknown: { kind: 'unknown' },
};

const ICEBERG: TypeNames = {
  ...COMMON,
  float: float(32),
  string: { kind: 'string' },
  binary: { kind: 'bytes' },
  fixed: { kind: 'bytes', fixed: true, takes: 'length' },
  timestamp: { kind: 'timestamp', zoned: false, digits: 6 },
  timestamptz: { kind: 'timestamp', zoned: true, digits: 6 },
  timestamp_ns: { kind: 'timestamp', zoned: false, digits: 9 },
  timestamptz_ns: { kind: 'timestamp', zoned: true, digits: 9 },
  unknown: { kind: 'unknown' },
};

const DUCKDB: TypeNames = {
  ...COMMON,
  float: float(32),
  utinyint: integer(8, true),
  usmallint: integer(16, true),
  uinteger: integer(32, true),
  ubigint: integer(64, true),
  int1: integer(8),
  signed: integer(32),
  decimal: fixedDecimal(18, 3),
  numeric: fixedDecimal(18, 3),
  // Lengths are read and not kept.
  varchar: { kind: 'string', takes: 'nothing' },
  char: { kind: 'string', takes: 'nothing' },
  timestamp_s: { kind: 'timestamp', zoned: false, digits: 0 },
  timestamp_ms: { kind: 'timestamp', zoned: false, digits: 3 },
  timestamp_ns: { kind: 'timestamp', zoned: false, digits: 9 },
};

const CLICKHOUSE: TypeNames = {
  ...COMMON,
  int8: integer(8),
  int16: integer(16),
  uint8: integer(8, true),
  uint16: integer(16, true),
  uint32: integer(32, true),
  uint64: integer(64, true),
  float: float(32),
  fixedstring: { kind: 'string', fixed: true, takes: 'length' },
  datetime: { kind: 'timestamp', zoned: true, digits: 0 },
  datetime64: { kind: 'timestamp', zoned: true, digits: 3, takes: 'digits' },
  tuple: struct,
};

const AVRO: TypeNames = {
  ...COMMON,
  float: float(32),
  null: { kind: 'unknown' },
  bytes: { kind: 'bytes' },
  'timestamp-millis': { kind: 'timestamp', zoned: true, digits: 3 },
  'timestamp-micros': { kind: 'timestamp', zoned: true, digits: 6 },
  'timestamp-nanos': { kind: 'timestamp', zoned: true, digits: 9 },
  'local-timestamp-millis': { kind: 'timestamp', zoned: false, digits: 3 },
  'local-timestamp-micros': { kind: 'timestamp', zoned: false, digits: 6 },
  'time-millis': { kind: 'time', zoned: false, digits: 3 },
  'time-micros': { kind: 'time', zoned: false, digits: 6 },
};

const PARQUET: TypeNames = {
  ...AVRO,
  int32: integer(32),
  int64: integer(64),
  int96: { kind: 'timestamp', zoned: false, digits: 9 },
  utf8: { kind: 'string' },
  byte_array: { kind: 'bytes' },
  fixed_len_byte_array: { kind: 'bytes', fixed: true, takes: 'length' },
  timestamp_millis: { kind: 'timestamp', zoned: true, digits: 3 },
  timestamp_micros: { kind: 'timestamp', zoned: true, digits: 6 },
};

const JSON_TYPES: TypeNames = {
  ...COMMON,
  number: { kind: 'number' },
  integer: { kind: 'integer' },
  null: { kind: 'unknown' },
};

/** Names of types by dialect. `ansi` stands for stores that follow the SQL standard closely. */
export const TYPE_NAMES: { readonly [dialect: string]: TypeNames } = {
  ansi: COMMON,
  postgres: POSTGRES,
  redshift: { ...POSTGRES, varchar: { ...text, length: 256 } },
  spark: SPARK,
  mysql: MYSQL,
  sqlserver: SQLSERVER,
  oracle: {
    ...COMMON,
    // Of Oracle, a date has a time of day.
    date: { kind: 'timestamp', zoned: false, digits: 0 },
    binary_float: float(32),
    binary_double: float(64),
    raw: bytes,
    'timestamp with local time zone': timestamp(true, 6),
  },
  snowflake: SNOWFLAKE,
  bigquery: BIGQUERY,
  trino: TRINO,
  dremio: {
    ...COMMON,
    float: float(32),
    decimal: fixedDecimal(38, 0),
    timestamp: timestamp(false, 3),
  },
  iceberg: ICEBERG,
  duckdb: DUCKDB,
  clickhouse: CLICKHOUSE,
  avro: AVRO,
  parquet: PARQUET,
  json: JSON_TYPES,
};

/** Dialects of the types of servers; files and topics go by their format first. */
export const DIALECT_OF_SERVER: ReadonlyMap<string, string> = new Map([
  ['postgres', 'postgres'],
  ['postgresql', 'postgres'],
  ['cloudsql', 'postgres'],
  ['vertica', 'postgres'],
  ['redshift', 'redshift'],
  ['databricks', 'spark'],
  ['hive', 'spark'],
  ['impala', 'spark'],
  ['glue', 'spark'],
  ['mysql', 'mysql'],
  ['sqlserver', 'sqlserver'],
  ['synapse', 'sqlserver'],
  ['oracle', 'oracle'],
  ['snowflake', 'snowflake'],
  ['bigquery', 'bigquery'],
  ['trino', 'trino'],
  ['presto', 'trino'],
  ['athena', 'trino'],
  ['dremio', 'dremio'],
  ['iceberg', 'iceberg'],
  ['duckdb', 'duckdb'],
  ['clickhouse', 'clickhouse'],
  ['db2', 'ansi'],
  ['denodo', 'ansi'],
  ['exasol', 'ansi'],
  ['hana', 'ansi'],
  ['informix', 'ansi'],
  ['api', 'json'],
]);

/** Dialects of the formats of files and topics. */
export const DIALECT_OF_FORMAT: ReadonlyMap<string, string> = new Map([
  ['avro', 'avro'],
  ['json', 'json'],
  ['jsonl', 'json'],
  ['parquet', 'parquet'],
  ['delta', 'spark'],
  ['iceberg', 'iceberg'],
]);

/** Servers whose tables are altered where they stand; the others hold files that stay as written. */
export const STORES: ReadonlySet<string> = new Set(
  [...DIALECT_OF_SERVER.keys()].filter(
    type => !['glue', 'hive', 'impala', 'athena', 'api'].includes(type),
  ),
);
