import {
  Bundle,
  CatalogFacts,
  CompiledPolicySet,
  indexCatalog,
  judge,
  Judgement,
  makeBundles,
  NO_POLICIES,
  ReadDocument,
} from '@meshstage/plugin-data-mesh-common';
import { DEMO_SOURCE, liveOf } from './liveOf';

const NOW = '2026-11-22T00:00:00Z';

/** A bundle with its judgement, in the order in which a source is taken in. */
export interface Judged {
  bundle: Bundle;
  judgement: Judgement;
}

/**
 * Takes documents in as the registry does: each accepted bundle is live for the
 * next; without facts the catalog is away. The database is empty, or holds what
 * was judged before.
 */
export function judgeDemoMesh(
  documents: ReadDocument[],
  facts?: CatalogFacts,
  before: Judged[] = [],
  policies?: CompiledPolicySet,
  now: string = NOW,
): Judged[] {
  const catalog = facts && indexCatalog(facts);
  const source = { id: DEMO_SOURCE, domains: '*' as const };
  const live = liveOf(before.map(({ judgement }) => judgement));
  return makeBundles(documents).map(bundle => {
    const judgement = judge(bundle, {
      source,
      ...live,
      catalog,
      governance: policies
        ? {
            policies,
            waivers: [],
            readers: live.products,
            upstream: live.products,
          }
        : NO_POLICIES,
      now,
    });
    const { products, lines } = liveOf([judgement]);
    live.products.push(...products);
    live.lines.push(...lines);
    return { bundle, judgement };
  });
}
