import {
  PRODUCT_FACETS,
  ProductFacet,
  ProductQuery,
} from '@meshstage/plugin-data-mesh-common';
import { facetValue } from '../facetRows';
import { foldText } from '../foldText';
import { LevelFacet } from './LevelFacet';

const MAX_WORDS = 20;

/** {@link ProductQuery} in the form in which products are stored. */
export interface ProductSearch {
  /** Folded words of the search: a product has all of them. */
  words: string[];
  /** Values that were chosen, of facets with a choice only. */
  chosen: Map<ProductFacet, string[]>;
  ownedBy?: string[];
  refs?: string[];
  /** Absent where nobody asks for levels, or nobody knows what is asked for one. */
  levels?: LevelFacet;
}

const lower = (value: string) => value.toLowerCase();
const same = (value: string) => value;

const STORED: Record<ProductFacet, (value: string) => string> = {
  domain: lower,
  owner: lower,
  type: same,
  lifecycle: same,
  level: same,
  tag: facetValue,
  classification: facetValue,
};

/** Reads the query of a caller. */
export function productSearch(
  query: ProductQuery,
  levels?: LevelFacet,
): ProductSearch {
  const chosen = new Map<ProductFacet, string[]>();
  for (const facet of PRODUCT_FACETS) {
    const values = [query[facet] ?? []].flat().filter(value => value !== '');
    if (values.length > 0) {
      chosen.set(facet, values.map(STORED[facet]));
    }
  }
  const words = foldText(query.q ?? '').split(/\s+/);
  return {
    words: words.filter(word => word !== '').slice(0, MAX_WORDS),
    chosen,
    ownedBy: query.ownedBy?.map(lower),
    refs: query.refs?.map(lower),
    levels,
  };
}
