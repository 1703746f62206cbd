import { Knex } from 'knex';
import { isPostgres } from './isPostgres';

/** Rows of a statement: a statement that is longer takes longer to prepare than it saves. */
const CHUNK = 100;
/** Where a statement does not grow with its rows; so many of them are in memory once more. */
const LIST_CHUNK = 500;
/** Stands between the values of a column. */
const SEPARATOR = '\u001f';
/** Stands for null. */
const NOTHING = '\u001e';

type Value = string | number | null;

/**
 * Inserts any number of rows. Those whose key is there already stay as they are,
 * or are replaced. The statement is written here and the values are bound: as
 * JSON or in lists, long texts would be escaped, parsed and unescaped on their way,
 * which takes ten times as long. PostgreSQL is given each column as one text that
 * it splits, which takes two thirds of the time that bound values do.
 */
export async function upsertMany(options: {
  tx: Knex;
  table: string;
  /** In the order of the values; the first is the key. */
  columns: readonly string[];
  /** What becomes of a row with the same key. */
  existing: 'keep' | 'replace';
  rows: readonly (readonly Value[])[];
}): Promise<void> {
  const { tx, table, columns, existing, rows } = options;
  const [key, ...others] = columns;
  const inTexts = isPostgres(tx) && canBeSplit(rows);
  const most = inTexts ? LIST_CHUNK : CHUNK;
  const action =
    existing === 'keep'
      ? 'nothing'
      : `update set ${others.map(() => '?? = excluded.??').join(', ')}`;
  const names = columns.map(() => '??').join(', ');
  for (let start = 0; start < rows.length; start += most) {
    const chunk = rows.slice(start, start + most);
    const [values, bindings] = (inTexts ? textsOf : valuesOf)(chunk, columns);
    await tx.raw(
      `insert into ?? (${names}) ${values} on conflict (??) do ${action}`,
      [
        table,
        ...columns,
        ...bindings,
        key,
        ...(existing === 'keep' ? [] : others.flatMap(name => [name, name])),
      ],
    );
  }
}

function valuesOf(
  rows: readonly (readonly Value[])[],
  columns: readonly string[],
): [sql: string, bindings: Knex.RawBinding[]] {
  const row = `(${columns.map(() => '?').join(', ')})`;
  return [`values ${rows.map(() => row).join(', ')}`, rows.flat()];
}

/** JSON escapes both marks, so hardly any text has one. */
function canBeSplit(rows: readonly (readonly Value[])[]): boolean {
  return rows.every(row =>
    row.every(
      value =>
        typeof value !== 'string' ||
        !(value.includes(SEPARATOR) || value.includes(NOTHING)),
    ),
  );
}

/** A column is of numbers or of texts. An empty text has no parts, so each begins with one that is left out. */
function textsOf(
  rows: readonly (readonly Value[])[],
  columns: readonly string[],
): [sql: string, bindings: Knex.RawBinding[]] {
  const lists = columns.map((_, index) => rows.map(row => row[index]));
  const marks = [SEPARATOR, NOTHING].map(mark => `chr(${mark.charCodeAt(0)})`);
  const parts = lists.map(list => {
    const type = list.some(value => typeof value === 'number')
      ? 'integer'
      : 'text';
    return `(string_to_array(?, ${marks.join(', ')}))[2:]::${type}[]`;
  });
  return [
    `select * from unnest(${parts.join(', ')})`,
    lists.map(list =>
      ['', ...list.map(value => value ?? NOTHING)].join(SEPARATOR),
    ),
  ];
}
