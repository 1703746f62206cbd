import { Knex } from 'knex';
import { ProductFacet } from '@meshstage/plugin-data-mesh-common';
import { isPostgres } from '../../database/isPostgres';
import { ProductFacetRow } from '../../database/rows';
import { whereInMany } from '../../database/whereInMany';
import { LevelFacet } from './LevelFacet';
import { ProductSearch } from './ProductSearch';

/** What of a search is the same for every facet, on table `products`. */
export function whereSearched(
  found: Knex.QueryBuilder,
  knex: Knex,
  { words, ownedBy, refs }: ProductSearch,
): void {
  if (ownedBy) {
    whereInMany(found, knex, 'products.owner', ownedBy);
  }
  if (refs) {
    whereInMany(found, knex, 'products.ref', refs);
  }
  // A search for a place in the text instead of LIKE: nothing to escape.
  const place = isPostgres(knex) ? 'strpos' : 'instr';
  for (const word of words) {
    found.whereRaw(`${place}(products.search_text, ?) > 0`, [word]);
  }
}

/** Has what {@link whereChosen} may look for in a statement, once for the whole of it. */
export function withLevelRows(
  query: Knex.QueryBuilder,
  { levels }: Pick<ProductSearch, 'levels'>,
): Knex.QueryBuilder {
  return levels ? query.withMaterialized('levels', levels.rows) : query;
}

/**
 * What is chosen in facets, on a table with the columns of products: one of
 * the values of each.
 *
 * @param except - a facet whose choice does not count
 */
export function whereChosen(
  found: Knex.QueryBuilder,
  knex: Knex,
  table: string,
  options: Pick<ProductSearch, 'chosen' | 'levels'> & { except?: ProductFacet },
): void {
  const { chosen, levels, except } = options;
  for (const [facet, values] of chosen) {
    if (facet === except) {
      continue;
    }
    if (facet === 'level') {
      whereLevel(found, knex, `${table}.product_id`, { levels, values });
    } else if (facet === 'tag' || facet === 'classification') {
      const having: Knex.QueryBuilder = knex<ProductFacetRow>('product_facets')
        .select('product_facets.product_id')
        .where('product_facets.facet', facet);
      whereInMany(having, knex, 'product_facets.value', values);
      found.whereIn(`${table}.product_id`, having);
    } else {
      whereInMany(found, knex, `${table}.${facet}`, values);
    }
  }
}

/** Where nobody knows what is asked for a level, no product has one. */
function whereLevel(
  found: Knex.QueryBuilder,
  knex: Knex,
  column: string,
  options: { levels: LevelFacet | undefined; values: readonly string[] },
): void {
  const { levels, values } = options;
  if (levels) {
    const having: Knex.QueryBuilder = knex('levels').select('product_id');
    whereInMany(having, knex, 'value', values);
    found.whereIn(column, having);
  } else {
    found.whereRaw('1 = 0');
  }
}
