import type {
  ReviewCampaign,
  ReviewedVerdict,
  Waiver,
} from '@meshstage/plugin-data-mesh-common';

/** A way to decide about an item. */
export type DecisionWay = { id: string } & (
  | { do: 'accept' | 'waive' }
  | { do: 'campaign'; campaigns: readonly ReviewCampaign[] }
  | { do: 'approve'; waiver: Waiver }
);

/** The ways to decide about an item: no campaign without one that fits, and no approval of what somebody else has to approve. */
export function waysOf(
  { policy, domain, requests = [] }: ReviewedVerdict,
  campaigns: readonly ReviewCampaign[],
): DecisionWay[] {
  const fitting = campaigns.filter(
    ({ policies, scope }) =>
      policies.includes(policy) && (scope === 'global' || scope === domain),
  );
  return [
    ...requests
      .filter(({ actions }) => actions.includes('approve'))
      .map((waiver): DecisionWay => ({ id: waiver.id, do: 'approve', waiver })),
    { id: 'accept', do: 'accept' },
    ...(fitting.length > 0
      ? [{ id: 'campaign', do: 'campaign', campaigns: fitting } as const]
      : []),
    ...(requests.length === 0 ? [{ id: 'waive', do: 'waive' } as const] : []),
  ];
}
