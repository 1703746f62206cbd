import {
  Judgement,
  LiveLine,
  LiveProduct,
  readersOf,
} from '@meshstage/plugin-data-mesh-common';

/** The source that the demo mesh comes from. */
export const DEMO_SOURCE = 'demo';

/** What is live once some judgements are accepted, with those who read the contracts. */
export function liveOf(judgements: Judgement[]): {
  products: LiveProduct[];
  lines: LiveLine[];
} {
  const documents = judgements.flatMap(
    ({ product }) => product?.document ?? [],
  );
  return {
    products: judgements.flatMap(({ product }) => {
      if (!product) {
        return [];
      }
      const { from, document, ref, domain, owner } = product;
      const { sha256 } = from;
      const id = document.id;
      const rest = { ref, domain, owner, sha256, document };
      return [{ id, ...rest, sourceId: DEMO_SOURCE }];
    }),
    lines: judgements.flatMap(({ product, contracts }) =>
      contracts.map(({ contractId, major, domain, document, from }) => ({
        ...{ contractId, major, domain, document },
        sha256: from.sha256,
        sourceId: DEMO_SOURCE,
        servedBy: product ? [product.ref] : [],
        readers: readersOf({ id: contractId, major }, documents),
      })),
    ),
  };
}
