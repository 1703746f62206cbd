import { JsonValue, SchemaObject } from '@meshstage/plugin-data-mesh-common';
import { Column, columnsOf } from './columnsOf';
import { Database, identifier } from './Database';

/** Examples that do not occur, and columns without one. */
export async function exampleLies(
  database: Database,
  object: SchemaObject,
): Promise<string[]> {
  const lies: string[] = [];
  for (const column of columnsOf(object)) {
    const { path, property } = column;
    if (property.examples.length === 0 && property.logicalType !== 'object') {
      lies.push(`${path}: no example`);
    }
    for (const example of property.examples) {
      if (!(await occurs(database, object, column, example))) {
        lies.push(`${path}: example ${JSON.stringify(example)} does not occur`);
      }
    }
  }
  return lies;
}

async function occurs(
  database: Database,
  object: SchemaObject,
  { sql, property }: Column,
  example: JsonValue,
): Promise<boolean> {
  if (property.logicalType === 'string' && typeof example !== 'string') {
    return false;
  }
  const text = typeof example === 'string' ? example : JSON.stringify(example);
  const found = await database.rows(
    `SELECT 1 FROM ${identifier(object.name)}
     WHERE ${sql} = TRY_CAST($1 AS ${property.physicalType}) LIMIT 1`,
    [text],
  );
  return found.length > 0;
}
