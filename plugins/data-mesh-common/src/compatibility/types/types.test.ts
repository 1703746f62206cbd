import { compareTypes } from './compareTypes';
import { parseTypeText } from './parseTypeText';
import { readType } from './readType';
import { DIALECT_OF_SERVER, TYPE_NAMES } from './typeNames.table';

function between(dialect: string, before: string, after: string): string {
  const names = TYPE_NAMES[dialect];
  return compareTypes(readType(before, names), readType(after, names))[0];
}

describe('types of a dialect', () => {
  it.each([
    // The same type in other words.
    ['T12', 'postgres', 'INT4', 'integer'],
    ['T12', 'postgres', 'serial', 'integer'],
    ['T12', 'postgres', 'timestamptz', 'TIMESTAMP WITH TIME ZONE'],
    ['T12', 'postgres', 'timestamp(6) with time zone', 'timestamptz'],
    ['T12', 'postgres', 'text[]', 'array<text>'],
    ['T12', 'mysql', 'int(11)', 'int'],
    ['T12', 'mysql', 'int(11) unsigned', 'int unsigned'],
    ['T12', 'sqlserver', 'decimal', 'numeric(18,0)'],
    ['T12', 'snowflake', 'INTEGER', 'NUMBER(38, 0)'],
    ['T12', 'snowflake', 'STRING', 'VARCHAR(16777216)'],
    ['T12', 'snowflake', 'FLOAT', 'DOUBLE PRECISION'],
    ['T12', 'bigquery', 'INTEGER', 'INT64'],
    ['T12', 'bigquery', 'NUMERIC', 'NUMERIC(38,9)'],
    ['T12', 'spark', 'LongType', 'bigint'],
    ['T12', 'trino', 'timestamp', 'timestamp(3)'],
    ['T12', 'trino', 'ROW(a integer, b varchar)', 'row(a int, b varchar)'],
    ['T12', 'duckdb', 'VARCHAR(10)', 'VARCHAR'],
    ['T12', 'oracle', 'VARCHAR2(20 CHAR)', 'varchar(20)'],
    // Another type under the same words elsewhere.
    ['T2', 'spark', 'float', 'double'],
    ['T12', 'postgres', 'float', 'double precision'],
    ['T1', 'postgres', 'int', 'bigint'],
    ['T12', 'bigquery', 'int', 'bigint'],
    ['T8', 'spark', 'timestamp', 'timestamp_ntz'],
    ['T8', 'mysql', 'timestamp', 'datetime'],
    ['T8', 'snowflake', 'timestamp_ntz(9)', 'timestamp_ntz(6)'],
    ['T8', 'avro', 'timestamp-millis', 'timestamp-micros'],
    ['T8', 'iceberg', 'timestamp', 'timestamp_ns'],
    ['T10', 'oracle', 'date', 'varchar2(10)'],
    // Numbers.
    ['T1', 'mysql', 'int unsigned', 'bigint'],
    ['T5', 'mysql', 'bigint', 'int unsigned'],
    ['T10', 'mysql', 'int', 'int unsigned'],
    ['T3', 'postgres', 'numeric(10,2)', 'numeric'],
    ['T4b', 'postgres', 'numeric', 'numeric(10,2)'],
    ['T4a', 'iceberg', 'decimal(12,2)', 'decimal(10,2)'],
    ['T10', 'iceberg', 'decimal(10,2)', 'double'],
    ['T9', 'iceberg', 'long', 'double'],
    ['T5', 'avro', 'double', 'long'],
    // Text and bytes.
    ['T13', 'postgres', 'varchar(20)', 'text'],
    ['T13', 'sqlserver', 'nvarchar(max)', 'nvarchar(50)'],
    ['T9', 'avro', 'string', 'bytes'],
    ['Z1', 'postgres', 'char(20)', 'varchar(20)'],
    // Structure.
    ['T11', 'spark', 'string', 'array<string>'],
    ['T11', 'spark', 'map<string,int>', 'map<bigint,int>'],
    ['T1', 'spark', 'array<int>', 'array<bigint>'],
    ['T1', 'spark', 'map<string,int>', 'map<string,bigint>'],
    ['Z1', 'spark', 'struct<a:int>', 'struct<a:int,b:int>'],
    ['T10', 'spark', 'struct<a:int,b:int>', 'struct<a:int>'],
    ['T7', 'iceberg', 'unknown', 'struct<a:int>'],
    // What nobody here knows.
    ['Z1', 'postgres', 'geometry(point)', 'geometry(polygon)'],
    ['Z1', 'postgres', 'integer', 'money_with_wings'],
    ['Z1', 'postgres', 'varchar(', 'varchar(20)'],
    ['Z1', 'postgres', 'varchar(1,2,3)', 'varchar(20)'],
    ['T12', 'postgres', 'constructor', 'CONSTRUCTOR'],
  ])('%s: %s %s -> %s', (rule, dialect, before, after) => {
    expect(between(dialect, before, after)).toBe(rule);
  });

  it('are known for every server that names its dialect', () => {
    for (const dialect of DIALECT_OF_SERVER.values()) {
      expect(Object.keys(TYPE_NAMES)).toContain(dialect);
    }
  });
});

describe('parseTypeText', () => {
  it.each([
    [{ words: 'decimal', args: ['10', '2'], lists: 0 }, 'DECIMAL(10, 2)'],
    [
      { words: 'time with time zone', args: ['3'], lists: 0 },
      'time(3) with  time zone',
    ],
    [
      { words: 'map', args: ['string', 'array<int>'], lists: 0 },
      'map<string, array<int>>',
    ],
    [{ words: 'text', args: [], lists: 2 }, 'text[][]'],
    [undefined, ''],
    [undefined, 'a('],
    [undefined, 'a)'],
    [undefined, 'a(1)(2)'],
    [undefined, 'text['],
    [undefined, '<'.repeat(30_000)],
  ])('gives %j for %s', (parsed, text) => {
    expect(parseTypeText(text)).toEqual(parsed);
  });

  it('does not dive without end', () => {
    const deep = `${'array<'.repeat(2000)}int${'>'.repeat(2000)}`;
    expect(readType(deep, TYPE_NAMES.spark).kind).toBe('array');
  });
});
