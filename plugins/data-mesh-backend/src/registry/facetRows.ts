import { ProductFacetRow } from '../database/rows';
import { storedText } from '../database/storedText';
import { foldText } from './foldText';

const LONGEST = 200;

/**
 * The value under which a tag or a classification is counted and found:
 * `PII` and `pii` are one.
 */
export function facetValue(text: string): string {
  return storedText(foldText(text.trim()).slice(0, LONGEST));
}

/** Tags and classifications of a product as rows, each value once. */
export function facetRows(
  productId: string,
  facts: { tags: readonly string[]; classifications: Iterable<string> },
): ProductFacetRow[] {
  const rows = new Map<string, ProductFacetRow>();
  const add = (facet: ProductFacetRow['facet'], text: string) => {
    const value = facetValue(text);
    const key = `${facet} ${value}`;
    if (value !== '' && !rows.has(key)) {
      const label = storedText(text.trim().slice(0, LONGEST));
      rows.set(key, { product_id: productId, facet, value, label });
    }
  };
  for (const tag of facts.tags) {
    add('tag', tag);
  }
  for (const classification of facts.classifications) {
    add('classification', classification);
  }
  return [...rows.values()];
}
