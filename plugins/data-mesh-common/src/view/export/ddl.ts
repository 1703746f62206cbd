import { SchemaRow, SchemaTable } from '../../client/types';
import { sqlName, sqlText } from '../snippets/quote';
import { ddlType } from './ddlType';

/** A comment of SQL ends with its line, so the text has to stay on one. */
function comment(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function columnLine(
  rows: readonly SchemaRow[],
  children: ReadonlyMap<number, readonly number[]>,
  index: number,
): string {
  const row = rows[index];
  return [
    sqlName(row.physicalName ?? row.name),
    ddlType(rows, children, index),
    row.required && 'NOT NULL',
    row.unique && !row.primaryKey && 'UNIQUE',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Columns of the primary key in their order. */
function keyOf(rows: readonly SchemaRow[]): string[] {
  return rows
    .filter(row => row.primaryKey && row.parent === undefined)
    .sort(
      (a, b) =>
        (a.primaryKeyPosition ?? Number.MAX_SAFE_INTEGER) -
        (b.primaryKeyPosition ?? Number.MAX_SAFE_INTEGER),
    )
    .map(row => sqlName(row.physicalName ?? row.name));
}

/** Positions of the direct children of every row. */
function childrenOf(rows: readonly SchemaRow[]): Map<number, number[]> {
  const children = new Map<number, number[]>();
  rows.forEach(({ parent }, index) => {
    if (parent !== undefined) {
      const list = children.get(parent);
      if (list) {
        list.push(index);
      } else {
        children.set(parent, [index]);
      }
    }
  });
  return children;
}

/**
 * `CREATE TABLE` of one table of a contract. Types stand as the contract names
 * them physically, else as standard SQL has them; nested fields are written as
 * DuckDB and Spark know them (`STRUCT`, lists, `MAP`).
 *
 * @public
 */
export function ddl(table: SchemaTable): string {
  const { rows } = table;
  const children = childrenOf(rows);
  const columns = rows.flatMap((row, index) =>
    row.parent === undefined ? [columnLine(rows, children, index)] : [],
  );
  const key = keyOf(rows);
  const lines = [
    ...columns,
    ...(key.length > 0 ? [`PRIMARY KEY (${key.join(', ')})`] : []),
  ];
  const name = sqlName(table.name);
  const comments = rows.flatMap(row =>
    row.parent === undefined && row.description
      ? [
          `COMMENT ON COLUMN ${name}.${sqlName(
            row.physicalName ?? row.name,
          )} IS ${sqlText(comment(row.description))};`,
        ]
      : [],
  );
  return [
    `CREATE TABLE ${name} (`,
    lines.map(line => `  ${line}`).join(',\n'),
    ');',
    ...(table.description
      ? [`COMMENT ON TABLE ${name} IS ${sqlText(comment(table.description))};`]
      : []),
    ...comments,
    '',
  ].join('\n');
}
