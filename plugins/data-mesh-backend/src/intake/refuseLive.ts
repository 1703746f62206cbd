import { ConflictError } from '@backstage/errors';
import { Bundle } from '@meshstage/plugin-data-mesh-common';
import { isVisible } from '../access/visibleProducts';
import { Rights } from './authorisePublish';
import { LiveJudgement } from './judgeLive';

/**
 * Throws where a product or a contract line of a bundle is live already. What
 * the caller may not read is not described.
 */
export function refuseLive(options: {
  bundle: Bundle;
  judged: Pick<LiveJudgement, 'live' | 'candidateRef'>;
  rights?: Pick<Rights, 'reading'>;
}): void {
  const { bundle, judged, rights } = options;
  const { live, candidateRef } = judged;
  const id = bundle.product?.reading.document?.id;
  const product = live.products.find(
    each => each.id === id || each.ref === candidateRef,
  );
  if (product) {
    const { ref, document, sourceId } = product;
    throw new ConflictError(
      rights && !isVisible(product, rights.reading)
        ? 'There is a data product with this id or name already. Choose another name'
        : `There is a data product ${ref} already, "${
            document.name ?? product.id
          }" from source ${sourceId}. Choose another name, or change its documents there`,
    );
  }
  const lines = new Set(
    live.lines.map(({ contractId, major }) => key(contractId, major)),
  );
  for (const { reading } of bundle.contracts) {
    const { id: contractId, version } = reading.document ?? {};
    if (
      contractId !== undefined &&
      lines.has(key(contractId, version?.major))
    ) {
      throw new ConflictError(
        `There is a data contract ${contractId} of this major version already. Give the new one an id of its own, or change the document that is there`,
      );
    }
  }
}

function key(contractId: string, major: number | undefined): string {
  return JSON.stringify([contractId, major ?? null]);
}
