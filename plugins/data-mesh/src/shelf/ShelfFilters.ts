import {
  PRODUCT_FACETS,
  ProductFacet,
} from '@meshstage/plugin-data-mesh-common';

/** What the shelf is narrowed to. */
export interface ShelfFilters {
  q: string;
  /** Owned by the reader or a group of hers. */
  mine: boolean;
  /** Starred by the reader. */
  starred: boolean;
  /** Chosen values; a facet without a choice has none. */
  chosen: Readonly<Record<ProductFacet, readonly string[]>>;
}

const ON = 'true';

/** Reads the filters from an address. */
export function filtersOfAddress(params: URLSearchParams): ShelfFilters {
  const chosen = PRODUCT_FACETS.map(facet => [
    facet,
    [...new Set(params.getAll(facet).filter(Boolean))],
  ]);
  return {
    q: params.get('q') ?? '',
    mine: params.get('mine') === ON,
    starred: params.get('starred') === ON,
    chosen: Object.fromEntries(chosen) as ShelfFilters['chosen'],
  };
}

/** An address with these filters; what else stands in it stays. */
export function addressOfFilters(
  params: URLSearchParams,
  { q, mine, starred, chosen }: ShelfFilters,
): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const name of ['q', 'mine', 'starred', ...PRODUCT_FACETS]) {
    next.delete(name);
  }
  if (q) {
    next.set('q', q);
  }
  if (mine) {
    next.set('mine', ON);
  }
  if (starred) {
    next.set('starred', ON);
  }
  for (const facet of PRODUCT_FACETS) {
    for (const value of chosen[facet]) {
      next.append(facet, value);
    }
  }
  return next;
}

/** Everything that is published. */
export const NO_FILTERS = filtersOfAddress(new URLSearchParams());

/** How many filters there are besides the search. */
export function countFilters({ mine, starred, chosen }: ShelfFilters): number {
  const values = PRODUCT_FACETS.reduce(
    (sum, facet) => sum + chosen[facet].length,
    0,
  );
  return values + Number(mine) + Number(starred);
}
