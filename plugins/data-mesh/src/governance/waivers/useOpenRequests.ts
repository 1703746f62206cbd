import { useApi } from '@backstage/core-plugin-api';
import type { Waiver } from '@meshstage/plugin-data-mesh-common';
import { useQuery } from '@tanstack/react-query';
import { dataMeshApiRef } from '../../api/dataMeshApiRef';

const MOST = 100;

/** Waivers of a policy for a product that were asked for and wait for a decision. */
export function useOpenRequests(of: {
  policy: string;
  product: string;
}): readonly Waiver[] {
  const api = useApi(dataMeshApiRef);
  const { policy, product } = of;
  const { data } = useQuery({
    // Of the product, so that one answer serves every policy of the page.
    queryKey: ['waivers', 'open', product],
    queryFn: ({ signal }) =>
      api.listWaivers({ state: 'pending', product, limit: MOST }, { signal }),
  });
  return data?.items.filter(waiver => waiver.policy === policy) ?? [];
}
