import { Knex } from 'knex';

/** Rows of a statement: a statement that is longer takes longer to prepare than it saves. */
const CHUNK = 100;

/**
 * Inserts any number of rows. Those whose key is there already stay as they are,
 * or are replaced. The statement is written here and the values are bound: as
 * JSON, long texts would be escaped, parsed and unescaped on their way, which
 * takes ten times as long.
 */
export async function upsertMany(options: {
  tx: Knex;
  table: string;
  /** In the order of the values; the first is the key. */
  columns: readonly string[];
  /** What becomes of a row with the same key. */
  existing: 'keep' | 'replace';
  rows: readonly (readonly (string | number | null)[])[];
}): Promise<void> {
  const { tx, table, columns, existing, rows } = options;
  const [key, ...others] = columns;
  const action =
    existing === 'keep'
      ? 'nothing'
      : `update set ${others.map(() => '?? = excluded.??').join(', ')}`;
  const names = columns.map(() => '??').join(', ');
  const values = `(${columns.map(() => '?').join(', ')})`;
  for (let start = 0; start < rows.length; start += CHUNK) {
    const chunk = rows.slice(start, start + CHUNK);
    await tx.raw(
      `insert into ?? (${names}) values ${chunk
        .map(() => values)
        .join(', ')} on conflict (??) do ${action}`,
      [
        table,
        ...columns,
        ...chunk.flat(),
        key,
        ...(existing === 'keep' ? [] : others.flatMap(name => [name, name])),
      ],
    );
  }
}
