import {
  SchemaObject,
  SchemaProperty,
} from '@meshstage/plugin-data-mesh-common';
import { columnsOf } from './columnsOf';
import { Database, identifier } from './Database';

/** Where the described columns and those of the data differ, at any depth. */
export async function nameLies(
  database: Database,
  object: SchemaObject,
): Promise<string[]> {
  const lies = compare(
    '',
    object.properties,
    await namesIn(database, `FROM ${identifier(object.name)}`),
  );
  for (const { path, sql, property } of columnsOf(object)) {
    if (property.properties.length > 0) {
      const from = `SELECT unnest(${sql}) FROM ${identifier(object.name)}`;
      lies.push(
        ...compare(
          `${path}.`,
          property.properties,
          await namesIn(database, from),
        ),
      );
    }
  }
  return lies;
}

async function namesIn(database: Database, query: string): Promise<string[]> {
  const rows = await database.rows(`DESCRIBE ${query}`);
  return rows.map(row => String(row.column_name));
}

function compare(
  path: string,
  described: SchemaProperty[],
  names: string[],
): string[] {
  const promised = new Set(described.map(({ name }) => name));
  const there = new Set(names);
  return [
    ...[...promised]
      .filter(name => !there.has(name))
      .map(name => `${path}${name}: no such column`),
    ...names
      .filter(name => !promised.has(name))
      .map(name => `${path}${name}: not described`),
  ];
}
