import { OutcomeCounts, ProductScore } from './ProductScore';

/** A product with what a scorecard says of it. @public */
export interface ScoredProduct {
  /** `dataproduct:<domain>/<name>`. */
  product: string;
  /** Slug. */
  domain: string;
  /** Entity ref; absent where nobody owns it. */
  owner?: string;
  score: ProductScore;
}

/** What a scorecard says of products together. @public */
export interface RollUp {
  /** Domain or owner; `''` where the products have none. */
  key: string;
  products: number;
  /** The lowest level first, each with the products that are at it and not above. */
  levels: readonly { readonly name: string; readonly products: number }[];
  /** Products below the first level, and those of which nobody knows. */
  none: number;
  unknown: number;
  /** Products that are at their level only because something is waived. */
  waived: number;
  counts: OutcomeCounts;
  weight: ProductScore['weight'];
  /** Of the sums of weights; absent where no policy is applicable. */
  score?: number;
}
