import { useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { dataMeshApiRef } from '../../api/dataMeshApiRef';

/** Where policies come from, and what is wrong with their files. */
export function usePolicyFiles() {
  const api = useApi(dataMeshApiRef);
  return useQuery({
    queryKey: ['policy-files'],
    queryFn: ({ signal }) => api.listPolicyFiles({ signal }),
    // Somebody who has just mended a file waits here until it is read.
    refetchInterval: 30_000,
  });
}
