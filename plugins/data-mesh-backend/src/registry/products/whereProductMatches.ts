import { Knex } from 'knex';
import { ProductQuery } from '@meshstage/plugin-data-mesh-common';
import { isPostgres } from '../../database/isPostgres';
import { foldText } from '../foldText';

const MAX_WORDS = 20;

/** The filters of the shelf in SQL: all of them, and every word of `q`. */
export function whereProductMatches(
  found: Knex.QueryBuilder,
  knex: Knex,
  query: ProductQuery,
): void {
  const exact: [string, string | undefined][] = [
    ['products.domain', query.domain?.toLowerCase()],
    ['products.owner', query.owner?.toLowerCase()],
    ['products.type', query.type],
    ['products.lifecycle', query.lifecycle],
  ];
  for (const [column, value] of exact) {
    if (value) {
      found.where(column, value);
    }
  }
  // A search for a place in the text instead of LIKE: nothing to escape.
  const place = isPostgres(knex) ? 'strpos' : 'instr';
  const words = foldText(query.q ?? '')
    .split(/\s+/)
    .filter(word => word !== '');
  for (const word of words.slice(0, MAX_WORDS)) {
    found.whereRaw(`${place}(products.search_text, ?) > 0`, [word]);
  }
}
