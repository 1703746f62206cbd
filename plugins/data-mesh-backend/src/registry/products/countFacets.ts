import { Knex } from 'knex';
import {
  FacetCounts,
  PRODUCT_FACETS,
  ProductFacet,
} from '@meshstage/plugin-data-mesh-common';
import { LevelFacet } from './LevelFacet';
import { ProductSearch } from './ProductSearch';
import { whereChosen, withLevelRows } from './whereProductMatches';

/** Values that a reader can look through; the search finds the others. */
const MOST_VALUES = 50;

/** How many products fit a search, and of them how many have which value. */
export interface ShelfCounts {
  totalItems: number;
  facets: Record<ProductFacet, FacetCounts>;
}

interface Row {
  facet: ProductFacet | 'all';
  value: string;
  label: string;
  count: string | number;
  distinct_values: string | number;
}

/**
 * Counts all facets in one statement. What the facets have in common (what may
 * be read, and the search through texts) is looked for once; the counts of a
 * facet ignore the choice in this facet, so that a second value can be added.
 *
 * @param searched - products that may be read and fit the words
 */
export async function countFacets(options: {
  knex: Knex;
  searched: Knex.QueryBuilder;
  search: ProductSearch;
}): Promise<ShelfCounts> {
  const { knex, searched, search } = options;
  const counted = PRODUCT_FACETS.filter(
    facet => facet !== 'level' || search.levels,
  ).map(facet => countOf(knex, facet, search));
  const all = knex('found').select(
    knex.raw(`'all' as facet, '' as value, '' as label, count(*) as count`),
  );
  whereChosen(all, knex, 'found', search);
  const ranked = knex
    .select(
      '*',
      knex.raw(
        `row_number() over (partition by facet order by count desc, value) as place`,
      ),
      knex.raw(`count(*) over (partition by facet) as distinct_values`),
    )
    .from(knex.unionAll([all, ...counted]).as('counted'));
  const rows: Row[] = await withLevelRows(knex.queryBuilder(), search)
    .withMaterialized(
      'found',
      searched
        .clone()
        .select(
          'products.product_id',
          'products.domain',
          'products.type',
          'products.lifecycle',
          'products.owner',
        ),
    )
    .select('facet', 'value', 'label', 'count', 'distinct_values')
    .from(ranked.as('ranked'))
    .where(kept => {
      kept.where('place', '<=', MOST_VALUES);
      for (const [facet, values] of search.chosen) {
        kept.orWhere(each => each.where({ facet }).whereIn('value', values));
      }
    })
    .orderBy(['facet', 'place']);
  return toCounts(rows, search.levels);
}

function countOf(
  knex: Knex,
  facet: ProductFacet,
  { chosen, levels }: ProductSearch,
): Knex.QueryBuilder {
  const query: Knex.QueryBuilder = knex('found');
  whereChosen(query, knex, 'found', { chosen, levels, except: facet });
  if (facet === 'level') {
    return query
      .join('levels', 'levels.product_id', 'found.product_id')
      .groupBy('levels.value')
      .select(
        knex.raw(
          `'level' as facet, levels.value as value, '' as label, count(*) as count`,
        ),
      );
  }
  if (facet === 'tag' || facet === 'classification') {
    return query
      .join('product_facets', 'product_facets.product_id', 'found.product_id')
      .where('product_facets.facet', facet)
      .groupBy('product_facets.value')
      .select(
        knex.raw(
          `'${facet}' as facet, product_facets.value as value, min(product_facets.label) as label, count(*) as count`,
        ),
      );
  }
  return query
    .groupBy(`found.${facet}`)
    .select(
      knex.raw(
        `'${facet}' as facet, found.${facet} as value, found.${facet} as label, count(*) as count`,
      ),
    );
}

function toCounts(rows: Row[], levels: LevelFacet | undefined): ShelfCounts {
  const counts = PRODUCT_FACETS.map((facet): [ProductFacet, FacetCounts] => {
    const own = rows.filter(row => row.facet === facet);
    const values = facet === 'level' ? inOrder(own, levels) : own;
    return [
      facet,
      {
        values: values.map(({ value, label, count }) => ({
          value,
          label,
          count: Number(count),
        })),
        total: Number(values[0]?.distinct_values ?? 0),
      },
    ];
  });
  const all = rows.find(row => row.facet === 'all');
  return {
    totalItems: Number(all?.count ?? 0),
    facets: Object.fromEntries(counts) as ShelfCounts['facets'],
  };
}

/** Levels as people know them, not the commonest first. */
function inOrder(rows: readonly Row[], levels: LevelFacet | undefined): Row[] {
  const found = new Map(rows.map(row => [row.value, row]));
  return [...(levels?.labels ?? [])].flatMap(([value, label]) => {
    const row = found.get(value);
    return row ? [{ ...row, label }] : [];
  });
}
