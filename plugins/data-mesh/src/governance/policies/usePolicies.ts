import { useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { dataMeshApiRef } from '../../api/dataMeshApiRef';

/** All policies in force, with how they fare. */
export function usePolicies() {
  const api = useApi(dataMeshApiRef);
  return useQuery({
    queryKey: ['policies'],
    queryFn: ({ signal }) => api.listPolicies({ signal }),
  });
}
