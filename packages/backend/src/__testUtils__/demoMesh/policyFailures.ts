import {
  CatalogFacts,
  evaluate,
  makeBundles,
  makePolicySubject,
  Outcome,
  ReadDocument,
} from '@meshstage/plugin-data-mesh-common';
import { demoPolicies } from './demoPolicies';
import { knownProducts } from './knownProducts';

/** Names of the products that have an outcome, by policy; all is known, and nothing changes. */
export function productsWith(
  outcome: Outcome,
  documents: ReadDocument[],
  catalog: CatalogFacts,
  now: string,
): { [policy: string]: string[] } {
  const set = demoPolicies();
  const products = knownProducts(documents);
  const context = {
    now,
    catalog,
    live: products,
    upstream: products,
    comparison: [],
  };
  const found: { [policy: string]: string[] } = {};
  for (const { product, contracts } of makeBundles(documents)) {
    const subject = makePolicySubject({
      documents: [...(product ? [product] : []), ...contracts],
      context,
    });
    const verdicts = evaluate(set, subject, { point: 'check' });
    for (const verdict of verdicts) {
      if (verdict.outcome === outcome) {
        found[verdict.policy] ??= [];
        found[verdict.policy].push(subject.product?.document.name ?? '');
      }
    }
  }
  return found;
}
