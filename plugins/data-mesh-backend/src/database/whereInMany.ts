import { Knex } from 'knex';
import { isPostgres } from './isPostgres';
import { storedText } from './storedText';

/** NUL and halves of surrogate pairs, which JSON escapes. */
const UNSTORABLE = /\\u(?:0000|d[89a-f])/;

/**
 * `column in (values)` for any number of values: they travel as one binding,
 * where a list of bindings would meet the limit of the database (32,766 on
 * SQLite). A value that neither database can keep is none of what they have, and
 * PostgreSQL would refuse the whole list.
 */
export function whereInMany(
  query: Knex.QueryBuilder,
  knex: Knex,
  column: string,
  values: Iterable<string>,
): void {
  const all = [...values];
  const given = JSON.stringify(all);
  // Looked for in the whole, for hardly any list has one.
  const list = UNSTORABLE.test(given)
    ? JSON.stringify(all.filter(isStorable))
    : given;
  if (isPostgres(knex)) {
    query.whereRaw('?? in (select jsonb_array_elements_text(?::jsonb))', [
      column,
      list,
    ]);
  } else {
    query.whereRaw('?? in (select value from json_each(?))', [column, list]);
  }
}

function isStorable(value: string): boolean {
  return storedText(value) === value;
}
