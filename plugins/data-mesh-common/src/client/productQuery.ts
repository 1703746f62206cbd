import type { Page, ProductSummary } from './types';

/** What the shelf can be narrowed by. @public */
export type ProductFacet =
  | 'domain'
  | 'type'
  | 'lifecycle'
  | 'level'
  | 'classification'
  | 'tag'
  | 'owner';

/** One or several values of a facet: a product needs one of them. @public */
export type FacetChoice = string | readonly string[];

/** Filters of the shelf: a product fits all of them. @public */
export interface ProductQuery
  extends Partial<Record<ProductFacet, FacetChoice>> {
  /** Words looked for in title, name, purpose, tags, domain and columns. */
  q?: string;
  /** Only products of one of these owners, entity refs; an empty list fits none. */
  ownedBy?: readonly string[];
  /** Only these products, entity refs; an empty list fits none. */
  refs?: readonly string[];
  /** Counts the facets too; for the first page, they are alike on the next. */
  facets?: boolean;
  cursor?: string;
  /** 1 to 200, 50 unless told. */
  limit?: number;
}

/** A value that products have, with how many of them. @public */
export interface FacetValue {
  /** What {@link ProductQuery} takes. */
  value: string;
  /** As an owner wrote it; untrusted text. Of a level the title of its scorecard. */
  label: string;
  /** Products that fit everything but the choice of this very facet. */
  count: number;
}

/** The commonest values of a facet, and those that are chosen. @public */
export interface FacetCounts {
  values: FacetValue[];
  /** How many values there are in all. */
  total: number;
}

/** A page of the shelf. @public */
export interface ProductPage extends Page<ProductSummary> {
  /** Where they were asked for. */
  facets?: Record<ProductFacet, FacetCounts>;
}
