import { CatalogFacts, PolicyWaiver } from '@meshstage/plugin-data-mesh-common';
import { BaselineJson } from '../baseline/baselineJson';

/** A product besides the one that is judged, as it was then. */
export interface JudgedNeighbour {
  ref: string;
  domain: string;
  revision: string;
  /** Ids of revisions of its contracts that the product reads; absent where no policy looks at them. */
  contracts?: readonly string[];
}

/**
 * All that verdicts of a product are reached from, besides the policies and the
 * time. It names revisions, which never change, so it is enough to reach the
 * same verdicts again; the same context has the same id.
 */
export interface JudgedContext {
  ref: string;
  domain: string;
  /** Ids of revisions: of the product, and of the contracts that its ports serve. */
  product: string;
  contracts: readonly string[];
  upstream: readonly JudgedNeighbour[];
  /** Those who read what it serves. */
  live: readonly JudgedNeighbour[];
  catalog: Pick<CatalogFacts, 'domains' | 'owners'>;
  /** Of this product, whether they still count or not. */
  waivers: readonly PolicyWaiver[];
  /** What failed before policies came, and still did; absent where there is nothing of it. */
  baseline?: BaselineJson;
}
