import { Knex } from 'knex';
import { isPostgres } from './isPostgres';

/** Rows of a statement: a statement that is longer takes longer to prepare than it saves. */
const CHUNK = 100;

type Value = string | number | null;

/**
 * Inserts any number of rows. Those whose key is there already stay as they are,
 * or are replaced. The statement is written here and the values are bound: as
 * JSON or in lists, long texts would be escaped, parsed and unescaped on their way,
 * which takes ten times as long.
 */
export async function upsertMany(options: {
  tx: Knex;
  table: string;
  /** In the order of the values; the first is the key. */
  columns: readonly string[];
  /** Whether no value is long: PostgreSQL takes a list of each column in half the time. */
  areShort?: boolean;
  /** What becomes of a row with the same key. */
  existing: 'keep' | 'replace';
  rows: readonly (readonly Value[])[];
}): Promise<void> {
  const { tx, table, columns, existing, rows } = options;
  const [key, ...others] = columns;
  const inLists = options.areShort && isPostgres(tx);
  const action =
    existing === 'keep'
      ? 'nothing'
      : `update set ${others.map(() => '?? = excluded.??').join(', ')}`;
  const names = columns.map(() => '??').join(', ');
  for (let start = 0; start < rows.length; start += CHUNK) {
    const chunk = rows.slice(start, start + CHUNK);
    const [values, bindings] = (inLists ? listsOf : valuesOf)(chunk, columns);
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

/** A column is of numbers or of texts. */
function listsOf(
  rows: readonly (readonly Value[])[],
  columns: readonly string[],
): [sql: string, bindings: Knex.RawBinding[]] {
  const lists = columns.map((_, index) => rows.map(row => row[index]));
  const types = lists.map(list =>
    list.some(value => typeof value === 'number') ? 'integer' : 'text',
  );
  return [
    `select * from unnest(${types.map(type => `?::${type}[]`).join(', ')})`,
    // Knex binds null in a list as well; its types do not say so.
    lists.map(list => list as string[]),
  ];
}
