import { useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { dataMeshApiRef } from '../../api/dataMeshApiRef';

/** One policy in its own words. */
export function usePolicy(id: string) {
  const api = useApi(dataMeshApiRef);
  return useQuery({
    queryKey: ['policy', id],
    queryFn: ({ signal }) => api.getPolicy(id, { signal }),
  });
}
