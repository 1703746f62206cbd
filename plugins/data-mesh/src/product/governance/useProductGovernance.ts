import { useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { dataMeshApiRef } from '../../api/dataMeshApiRef';

/** What every policy and scorecard says of a product. */
export function useProductGovernance(ref: string) {
  const api = useApi(dataMeshApiRef);
  return useQuery({
    queryKey: ['product-governance', ref],
    queryFn: ({ signal }) => api.getProductGovernance(ref, { signal }),
    // Whoever has just published waits here for the first judgement.
    refetchInterval: query =>
      query.state.data?.configured && query.state.data.state !== 'current'
        ? 10_000
        : false,
  });
}
