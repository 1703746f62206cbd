import { PolicyWaiver } from '@meshstage/plugin-data-mesh-common';

/** Waivers by the lower-case ref of their product; of each only what judges. */
export function waiversByProduct(
  waivers: readonly PolicyWaiver[],
): ReadonlyMap<string, readonly PolicyWaiver[]> {
  const byProduct = new Map<string, PolicyWaiver[]>();
  for (const waiver of waivers) {
    const key = waiver.product.toLowerCase();
    const known = byProduct.get(key) ?? [];
    known.push(judgingPart(waiver));
    byProduct.set(key, known);
  }
  return byProduct;
}

function judgingPart(waiver: PolicyWaiver): PolicyWaiver {
  const { policy, product, port, column, reason, ticket } = waiver;
  const { requestedBy, approvedBy, override, expires } = waiver;
  return {
    policy,
    product,
    port,
    column,
    reason,
    ticket,
    requestedBy,
    approvedBy,
    override,
    expires,
  };
}
