import { useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { dataMeshApiRef } from './dataMeshApiRef';

/** The product page in one call; cards and tabs of one page share the answer. */
export function useProduct(ref: string) {
  const api = useApi(dataMeshApiRef);
  return useQuery({
    queryKey: ['product', ref],
    queryFn: ({ signal }) => api.getProduct(ref, { signal }),
  });
}
