import { NotAllowedError } from '@backstage/errors';
import {
  Bundle,
  Judgement,
  LiveProduct,
  ProductResource,
} from '@meshstage/plugin-data-mesh-common';
import { isVisible } from '../access/visibleProducts';
import { Visibility } from '../access/Visibility';
import { LiveState } from '../registry/readJudgeContext';

/** The rights of whoever publishes. */
export interface Rights {
  publishing: Visibility;
  reading: Visibility;
}

/**
 * Throws unless somebody may publish both what was submitted and what is live
 * under its id, ref or contract lines; the rules run here, on the candidate.
 *
 * The error names only what the caller wrote. That something live stands in
 * the way is said to those who may read it, by the judgement; to others the
 * answer is this one, whatever it is that they may not touch.
 */
export function authorisePublish(options: {
  bundle: Bundle;
  judgement: Judgement;
  live: LiveState;
  rights: Rights;
}): void {
  const { bundle, judgement, live, rights } = options;
  const { publishing, reading } = rights;
  const mayPublish = (resource: ProductResource) =>
    isVisible(resource, publishing);
  const touched = new Set(touchedProducts(bundle, judgement, live));
  const allowed =
    candidates(bundle, judgement, live).every(mayPublish) &&
    live.products.every(
      product =>
        mayPublish(product) ||
        (!touched.has(product) && isVisible(product, reading)),
    ) &&
    touchedLines(bundle, live).every(owners => owners.some(mayPublish));
  if (!allowed) {
    throw new NotAllowedError(
      'You are not allowed to publish these documents: it needs the permission data-mesh.product.publish on them and on what they would replace',
    );
  }
}

function candidates(
  bundle: Bundle,
  judgement: Judgement,
  live: LiveState,
): ProductResource[] {
  const document = bundle.product?.reading.document;
  const known = live.products.find(({ id }) => id === document?.id);
  const stated =
    document?.kind === 'DataProduct' ? document.owner?.trim() : undefined;
  const owner = judgement.product?.owner || stated || known?.owner;
  const [first] = judgement.domains;
  const domain = judgement.product?.domain ?? first;
  return judgement.domains.map(each =>
    each === domain
      ? { ref: judgement.product?.ref ?? known?.ref, domain: each, owner }
      : { domain: each },
  );
}

function touchedProducts(
  { product }: Bundle,
  judgement: Judgement,
  live: LiveState,
): LiveProduct[] {
  const id = product?.reading.document?.id;
  const ref = judgement.product?.ref;
  return live.products.filter(each => each.id === id || each.ref === ref);
}

/** For each live line of the bundle's contracts, those who can stand for it. */
function touchedLines(bundle: Bundle, live: LiveState): ProductResource[][] {
  const ids = new Set(
    bundle.contracts.map(({ reading }) => reading.document?.id),
  );
  const byRef = new Map(live.products.map(each => [each.ref, each]));
  return live.lines
    .filter(line => ids.has(line.contractId))
    .map(({ domain, servedBy }) => [
      ...servedBy.flatMap(ref => byRef.get(ref) ?? []),
      ...(domain === undefined ? [] : [{ domain }]),
    ])
    .filter(owners => owners.length > 0);
}
