import { Knex } from 'knex';
import { isPostgres } from './isPostgres';

/**
 * `column in (values)` for any number of values: they travel as one binding,
 * where a list of bindings would meet the limit of the database (32,766 on
 * SQLite).
 */
export function whereInMany(
  query: Knex.QueryBuilder,
  knex: Knex,
  column: string,
  values: Iterable<string>,
): void {
  const list = JSON.stringify([...values]);
  if (isPostgres(knex)) {
    query.whereRaw('?? in (select jsonb_array_elements_text(?::jsonb))', [
      column,
      list,
    ]);
  } else {
    query.whereRaw('?? in (select value from json_each(?))', [column, list]);
  }
}
