import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  CatalogFacts,
  compilePolicySet,
  evaluate,
  loadPolicySet,
  makeBundles,
  makePolicySubject,
  Outcome,
  ReadDocument,
} from '@meshstage/plugin-data-mesh-common';
import { knownProducts } from './knownProducts';
import { ROOT } from './repository';

const POLICIES = resolve(ROOT, 'examples/policies');

/** Names of the products that have an outcome, by policy; all is known, and nothing changes. */
export function productsWith(
  outcome: Outcome,
  documents: ReadDocument[],
  catalog: CatalogFacts,
  now: string,
): { [policy: string]: string[] } {
  const set = compilePolicySet(loadPolicySet(policySources()));
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

function policySources() {
  return readdirSync(POLICIES, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name: scope }) => {
      const folder = join(POLICIES, scope);
      const files = readdirSync(folder)
        .filter(path => path.endsWith('.policy.yaml'))
        .map(path => ({
          path,
          content: readFileSync(join(folder, path), 'utf8'),
        }));
      return { id: scope, scope, files };
    });
}
