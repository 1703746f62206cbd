import { SchemaObject } from '@meshstage/plugin-data-mesh-common';
import { Column, columnsOf } from './columnsOf';
import { Database, identifier } from './Database';

/** Columns whose nulls, uniqueness or key are not as promised. */
export async function keyLies(
  database: Database,
  object: SchemaObject,
): Promise<string[]> {
  const columns = columnsOf(object);
  const table = identifier(object.name);
  const [facts] = await database.rows(
    `SELECT count(*)::VARCHAR AS n, ${columns
      .flatMap(({ sql, property }, i) => [
        `(count(*) FILTER (${sql} IS NULL))::VARCHAR AS nulls${i}`,
        ...(property.unique
          ? [`count(DISTINCT ${sql})::VARCHAR AS u${i}`]
          : []),
      ])
      .join(', ')} FROM ${table}`,
  );
  const lies = columns.flatMap(({ path, property }, i) => {
    const nulls = Number(facts[`nulls${i}`]);
    return [
      ...(property.required && nulls > 0
        ? [`${path}: required, but ${nulls} values are null`]
        : []),
      ...(!property.required && nulls === 0
        ? [`${path}: not required, but never null`]
        : []),
      ...(property.unique && facts[`u${i}`] !== facts.n
        ? [`${path}: unique, but ${facts[`u${i}`]} of ${facts.n} values differ`]
        : []),
    ];
  });
  return [...lies, ...(await primaryKeyLies(database, columns, table))];
}

async function primaryKeyLies(
  database: Database,
  columns: Column[],
  table: string,
): Promise<string[]> {
  const key = columns
    .filter(({ property }) => property.primaryKey)
    .sort((a, b) => position(a) - position(b));
  if (key.length === 0) {
    return [];
  }
  const repeated = await database.value(
    `SELECT count(*) - count(DISTINCT (${key
      .map(({ sql }) => sql)
      .join(', ')})) FROM ${table}`,
  );
  return [
    ...(repeated === 0 ? [] : [`primary key: ${repeated} rows repeat it`]),
    ...key
      .filter((column, i) => position(column) !== i + 1)
      .map(
        ({ path }) =>
          `${path}: its place in the primary key is taken or left out`,
      ),
    ...key
      .filter(({ property }) => !property.required)
      .map(({ path }) => `${path}: in the primary key, but not required`),
  ];
}

function position({ property }: Column): number {
  return property.primaryKeyPosition ?? -1;
}
