import {
  PolicyWaiver,
  ProductWaiver,
} from '@meshstage/plugin-data-mesh-common';
import { KeptVerdict } from './readVerdicts';

/** Waivers of a product that exempt something now, or would if it failed. */
export function productWaivers(
  waivers: readonly PolicyWaiver[],
  verdicts: readonly KeptVerdict[],
): ProductWaiver[] {
  const waived = new Map(verdicts.map(each => [each.policy, each]));
  return waivers.map(({ product: _, ...waiver }) => ({
    ...waiver,
    items: (waived.get(waiver.policy)?.evidence ?? []).filter(
      each =>
        each.outcome === 'waived' &&
        each.waiver?.reason === waiver.reason &&
        each.waiver.expires === waiver.expires,
    ).length,
  }));
}
