import {
  Bundle,
  CatalogFacts,
  indexCatalog,
  judge,
  Judgement,
  LiveLine,
  LiveProduct,
  makeBundles,
  ReadDocument,
} from '@meshstage/plugin-data-mesh-common';

/** A bundle with its judgement, in the order in which a source is taken in. */
export interface Judged {
  bundle: Bundle;
  judgement: Judgement;
}

/** Takes documents in as the registry does on an empty database: each accepted bundle is live for the next; without facts the catalog is away. */
export function judgeDemoMesh(
  documents: ReadDocument[],
  facts?: CatalogFacts,
): Judged[] {
  const catalog = facts && indexCatalog(facts);
  const source = { id: 'demo', domains: '*' as const };
  const products: LiveProduct[] = [];
  const lines: LiveLine[] = [];
  return makeBundles(documents).map(bundle => {
    const judgement = judge(bundle, { source, products, lines, catalog });
    if (judgement.product) {
      const { from, document, ref, domain, owner } = judgement.product;
      const { sha256 } = from;
      const id = document.id;
      products.push({
        ...{ id, ref, domain, owner, sha256, document },
        sourceId: source.id,
      });
    }
    lines.push(
      ...judgement.contracts.map(each => ({
        contractId: each.contractId,
        major: each.major,
        domain: each.domain,
        document: each.document,
        sha256: each.from.sha256,
        sourceId: source.id,
        servedBy: judgement.product ? [judgement.product.ref] : [],
      })),
    );
    return { bundle, judgement };
  });
}
