import { useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { dataMeshApiRef } from '../../api/dataMeshApiRef';

/** All campaigns, each with how far the products are. */
export function useCampaigns() {
  const api = useApi(dataMeshApiRef);
  return useQuery({
    queryKey: ['campaigns'],
    queryFn: ({ signal }) => api.listCampaigns({ signal }),
  });
}

/** One campaign, with its products. */
export function useCampaign(id: string) {
  const api = useApi(dataMeshApiRef);
  return useQuery({
    queryKey: ['campaign', id],
    queryFn: ({ signal }) => api.getCampaign(id, { signal }),
  });
}
