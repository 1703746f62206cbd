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
/** A name, and the values of all rows. */
type Column = readonly [name: string, values: readonly Value[]];
/** Some of the rows. */
interface Chunk {
  columns: readonly Column[];
  /** Those of the columns in which any of all rows differ, and the key. */
  varied: readonly Column[];
  start: number;
  end: number;
}
/** Where rows come from, and what is bound there. */
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
  /** The first is the key. */
  columns: readonly Column[];
  /** What becomes of a row with the same key. */
  existing: 'keep' | 'replace';
}): Promise<void> {
  const { tx, table, columns, existing } = options;
  const [key, ...others] = columns.map(([name]) => name);
  const count = columns[0][1].length;
  const varied = columns.filter(isVaried);
  const ofLists = isPostgres(tx)
    ? varied.every(canBeSplit) && textsOf
    : areShort(varied, count) && listOf;
  const sourceOf = ofLists || valuesOf;
  const most = ofLists ? LIST_CHUNK : CHUNK;
  const action =
    existing === 'keep'
      ? 'nothing'
      : `update set ${others.map(() => '?? = excluded.??').join(', ')}`;
  const names = columns.map(() => '??').join(', ');
  for (let start = 0; start < count; start += most) {
    const end = Math.min(start + most, count);
    const [source, bindings] = sourceOf({ columns, varied, start, end });
    await tx.raw(
      `insert into ?? (${names}) ${source} on conflict (??) do ${action}`,
      [
        table,
        key,
        ...others,
        ...bindings,
        key,
        ...(existing === 'keep' ? [] : others.flatMap(name => [name, name])),
      ],
    );
  }
}

/** Whether rows differ in it; the key is one of them even where there is one row. */
function isVaried([, values]: Column, place: number): boolean {
  return place === 0 || values.some(value => value !== values[0]);
}

function areShort(varied: readonly Column[], count: number): boolean {
  let characters = 0;
  for (const [, values] of varied) {
    for (const value of values) {
      characters += typeof value === 'string' ? value.length : 0;
    }
  }
  return characters <= SHORT * count;
}

/** JSON escapes both marks, so hardly any text has one. */
function canBeSplit([, values]: Column): boolean {
  return values.every(
    value =>
      typeof value !== 'string' ||
      !(value.includes(SEPARATOR) || value.includes(NOTHING)),
  );
}

function valuesOf({ columns, start, end }: Chunk): Source {
  const rows = rowsOf(columns, start, end);
  const row = `(${columns.map(() => '?').join(', ')})`;
  return [`values ${rows.map(() => row).join(', ')}`, rows.flat()];
}

/** For SQLite, which is told the types by the JSON. */
function listOf({ columns, varied, start, end }: Chunk): Source {
  const selected = columns.map(column =>
    varied.includes(column) ? `value->>${varied.indexOf(column)}` : '?',
  );
  return [
    `select ${selected.join(', ')} from json_each(?) where true`,
    [...alikeOf(columns, varied), JSON.stringify(rowsOf(varied, start, end))],
  ];
}

/**
 * For PostgreSQL, whose columns are of numbers or of texts. An empty text has no
 * parts, so each begins with one that is left out.
 */
function textsOf({ columns, varied, start, end }: Chunk): Source {
  const marks = [SEPARATOR, NOTHING].map(mark => `chr(${mark.charCodeAt(0)})`);
  const parts = varied.map(
    ([, values]) =>
      `(string_to_array(?, ${marks.join(', ')}))[2:]::${typeOf(values)}[]`,
  );
  const selected = columns.map(column =>
    varied.includes(column)
      ? `column${columns.indexOf(column)}`
      : `?::${typeOf(column[1])}`,
  );
  const names = varied.map(column => `column${columns.indexOf(column)}`);
  return [
    `select ${selected.join(', ')} from unnest(${parts.join(
      ', ',
    )}) as varied(${names.join(', ')})`,
    [
      ...alikeOf(columns, varied),
      ...varied.map(([, values]) =>
        ['', ...values.slice(start, end).map(value => value ?? NOTHING)].join(
          SEPARATOR,
        ),
      ),
    ],
  ];
}

function rowsOf(
  columns: readonly Column[],
  start: number,
  end: number,
): Value[][] {
  const rows: Value[][] = [];
  for (let row = start; row < end; row += 1) {
    rows.push(columns.map(([, values]) => values[row]));
  }
  return rows;
}

function alikeOf(
  columns: readonly Column[],
  varied: readonly Column[],
): Value[] {
  return columns
    .filter(column => !varied.includes(column))
    .map(([, [value]]) => value);
}

function typeOf(values: readonly Value[]): 'integer' | 'text' {
  return values.some(value => typeof value === 'number') ? 'integer' : 'text';
}
