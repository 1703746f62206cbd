import { Knex } from 'knex';
import { isPostgres } from './isPostgres';

/** Rows of a statement: a statement that is longer takes longer to prepare than it saves. */
const CHUNK = 250;
/** Where a statement does not grow with its rows; so many of them are in memory once more. */
const LIST_CHUNK = 500;
/** Characters of a row on average, for which JSON takes less time than bound values. */
const SHORT = 200;
/** Stands between the values of a column. */
const SEPARATOR = '\u001f';
/** Stands for null. */
const NOTHING = '\u001e';

type Value = string | number | null;
type Row = readonly Value[];
/** What rows are inserted from, and what is bound there. */
type Source = [sql: string, bindings: Knex.RawBinding[]];

/**
 * Inserts any number of rows. Those whose key is there already stay as they are,
 * or are replaced. The statement is written here and values are bound: in JSON or
 * in lists, long texts would be escaped, parsed and unescaped on their way, which
 * takes four to ten times as long. Short ones go to SQLite as one JSON list all
 * the same, and any go to PostgreSQL as one text for each column, which it splits:
 * either takes two thirds of the time. What all rows have alike is bound once then.
 */
export async function upsertMany(options: {
  tx: Knex;
  table: string;
  /** In the order of the values; the first is the key. */
  columns: readonly string[];
  /** What becomes of a row with the same key. */
  existing: 'keep' | 'replace';
  rows: readonly Row[];
}): Promise<void> {
  const { tx, table, columns, existing, rows } = options;
  const [key, ...others] = columns;
  const varied = variedOf(rows);
  const sourceOf = isPostgres(tx)
    ? rows.every(canBeSplit) && textsOf
    : areShort(rows, varied) && listOf;
  const most = sourceOf ? LIST_CHUNK : CHUNK;
  const action =
    existing === 'keep'
      ? 'nothing'
      : `update set ${others.map(() => '?? = excluded.??').join(', ')}`;
  const names = columns.map(() => '??').join(', ');
  for (let start = 0; start < rows.length; start += most) {
    const chunk = rows.slice(start, start + most);
    const [source, bindings] = sourceOf
      ? sourceOf(chunk, varied)
      : valuesOf(chunk);
    await tx.raw(
      `insert into ?? (${names}) ${source} on conflict (??) do ${action}`,
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

/** Places of the columns that differ between rows, and of the key. */
function variedOf(rows: readonly Row[]): number[] {
  const [first = []] = rows;
  return first.flatMap((value, index) =>
    index === 0 || rows.some(row => row[index] !== value) ? [index] : [],
  );
}

function areShort(rows: readonly Row[], varied: readonly number[]): boolean {
  let characters = 0;
  for (const row of rows) {
    for (const index of varied) {
      const value = row[index];
      characters += typeof value === 'string' ? value.length : 0;
    }
  }
  return characters <= SHORT * rows.length;
}

/** JSON escapes both marks, so hardly any text has one. */
function canBeSplit(row: Row): boolean {
  return row.every(
    value =>
      typeof value !== 'string' ||
      !(value.includes(SEPARATOR) || value.includes(NOTHING)),
  );
}

function valuesOf(rows: readonly Row[]): Source {
  const row = `(${rows[0].map(() => '?').join(', ')})`;
  return [`values ${rows.map(() => row).join(', ')}`, rows.flat()];
}

/** For SQLite, which is told the types by the JSON. */
function listOf(rows: readonly Row[], varied: readonly number[]): Source {
  const [first] = rows;
  const selected = first.map((_, index) =>
    varied.includes(index) ? `value->>${varied.indexOf(index)}` : '?',
  );
  const list = rows.map(row => varied.map(index => row[index]));
  return [
    `select ${selected.join(', ')} from json_each(?) where true`,
    [...alikeOf(first, varied), JSON.stringify(list)],
  ];
}

/**
 * For PostgreSQL, whose columns are of numbers or of texts. An empty text has no
 * parts, so each begins with one that is left out.
 */
function textsOf(rows: readonly Row[], varied: readonly number[]): Source {
  const [first] = rows;
  const lists = varied.map(index => rows.map(row => row[index]));
  const marks = [SEPARATOR, NOTHING].map(mark => `chr(${mark.charCodeAt(0)})`);
  const parts = lists.map(
    list => `(string_to_array(?, ${marks.join(', ')}))[2:]::${typeOf(list)}[]`,
  );
  const selected = first.map((value, index) =>
    varied.includes(index) ? `column${index}` : `?::${typeOf([value])}`,
  );
  const names = varied.map(index => `column${index}`);
  return [
    `select ${selected.join(', ')} from unnest(${parts.join(
      ', ',
    )}) as varied(${names.join(', ')})`,
    [
      ...alikeOf(first, varied),
      ...lists.map(list =>
        ['', ...list.map(value => value ?? NOTHING)].join(SEPARATOR),
      ),
    ],
  ];
}

function alikeOf(row: Row, varied: readonly number[]): Value[] {
  return row.filter((_, index) => !varied.includes(index));
}

function typeOf(list: readonly Value[]): 'integer' | 'text' {
  return list.some(value => typeof value === 'number') ? 'integer' : 'text';
}
