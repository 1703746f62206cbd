import { SchemaObject } from '@meshstage/plugin-data-mesh-common';
import { columnsOf } from './columnsOf';
import { Database, identifier } from './Database';

/** Logical types that tell the truth about a physical one; without a timestamp (ODCS before 3.1) it is a date. */
const LOGICAL: Record<string, string[]> = {
  BIGINT: ['integer'],
  DOUBLE: ['number'],
  VARCHAR: ['string'],
  BOOLEAN: ['boolean'],
  DATE: ['date'],
  TIMESTAMP: ['timestamp', 'date'],
  STRUCT: ['object'],
  'DOUBLE[]': ['array'],
};

/** Columns whose logical or physical type is not that of the data. */
export async function typeLies(
  database: Database,
  object: SchemaObject,
): Promise<string[]> {
  const columns = columnsOf(object);
  const [types] = await database.rows(
    `SELECT ${columns
      .map(({ sql }, i) => `typeof(${sql}) AS c${i}`)
      .join(', ')} FROM ${identifier(object.name)} LIMIT 1`,
  );
  return columns.flatMap(({ path, property }, i) => {
    const found = physical(String(types[`c${i}`]));
    const logical = LOGICAL[found] ?? [];
    return [
      ...(property.physicalType === found
        ? []
        : [`${path}: physicalType ${property.physicalType}, data ${found}`]),
      ...(logical.includes(property.logicalType ?? '')
        ? []
        : [`${path}: logicalType ${property.logicalType}, data ${found}`]),
    ];
  });
}

/** HUGEINT is how DuckDB reads a mixture of signed and unsigned JSON numbers. */
function physical(type: string): string {
  if (type.startsWith('STRUCT')) {
    return 'STRUCT';
  }
  return type === 'HUGEINT' ? 'BIGINT' : type;
}
