import { PolicyWaiver } from '@meshstage/plugin-data-mesh-common';

/** What makes a waiver this one, whoever approved it: of a request that is not told here. */
export function waiverKey(waiver: PolicyWaiver): string {
  const { policy, product, port, column } = waiver;
  const { reason, requestedBy, expires } = waiver;
  return JSON.stringify([
    ...[policy, product.toLowerCase(), port ?? null, column ?? null],
    ...[reason, requestedBy, expires],
  ]);
}
