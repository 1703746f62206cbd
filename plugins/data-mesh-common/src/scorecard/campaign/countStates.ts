import { CampaignState } from './CampaignState';

/** How far some products of a campaign are together. @public */
export interface CampaignCounts {
  counts: { readonly [S in CampaignState]: number };
  /** From 0 to 1: done of all that are concerned, waived ones too; absent where none is. */
  share?: number;
}

/** Counts products by how far they are. */
export function countStates(
  products: readonly { state: CampaignState }[],
): CampaignCounts {
  const counts: Record<CampaignState, number> = {
    open: 0,
    unknown: 0,
    waived: 0,
    done: 0,
    unconcerned: 0,
  };
  products.forEach(({ state }) => {
    counts[state] += 1;
  });
  const concerned = products.length - counts.unconcerned;
  return {
    counts,
    ...(concerned > 0 && { share: counts.done / concerned }),
  };
}
