import { Knex } from 'knex';
import { isPostgres } from './isPostgres';

/** Columns of rows, in the order of their values. */
type Columns = { readonly [name: string]: 'text' | 'integer' };

/**
 * Inserts many rows that travel as one binding: to write, prepare and bind a
 * statement of thousands of bindings takes longer than the database needs for
 * the rows. Rows whose key is there already stay as they are, or are replaced.
 */
export async function insertJson(options: {
  tx: Knex;
  table: string;
  columns: Columns;
  key: string;
  /** What becomes of a row with the same key. */
  existing: 'keep' | 'replace';
  rows: readonly (readonly (string | number | null)[])[];
}): Promise<void> {
  const { tx, table, columns, key, existing, rows } = options;
  if (rows.length === 0) {
    return;
  }
  const names = Object.keys(columns);
  const others = names.filter(name => name !== key);
  const action =
    existing === 'keep'
      ? 'nothing'
      : `update set ${others.map(() => '?? = excluded.??').join(', ')}`;
  await tx.raw(
    `insert into ?? (${names.map(() => '??').join(', ')}) ${selectFrom(
      tx,
      columns,
    )} on conflict (??) do ${action}`,
    [
      table,
      ...names,
      JSON.stringify(rows),
      key,
      ...(existing === 'keep' ? [] : others.flatMap(name => [name, name])),
    ],
  );
}

function selectFrom(knex: Knex, columns: Columns): string {
  const types = Object.values(columns);
  if (isPostgres(knex)) {
    const values = types.map((type, i) => `(value->>${i})::${type}`);
    return `select ${values.join(', ')} from json_array_elements(?::json)`;
  }
  const values = types.map((_, i) => `json_extract(value, '$[${i}]')`);
  // Without a condition SQLite takes what follows for one of a join.
  return `select ${values.join(', ')} from json_each(?) where true`;
}
