import { useApi } from '@backstage/core-plugin-api';
import type { FilePlace } from '@meshstage/plugin-data-mesh-common';
import { useQuery } from '@tanstack/react-query';
import { dataMeshApiRef } from '../../api/dataMeshApiRef';

/** The text of a file in force. It stays as it was read: somebody may be changing it. */
export function usePolicyFileText({ source, path }: FilePlace) {
  const api = useApi(dataMeshApiRef);
  return useQuery({
    queryKey: ['policy-file-text', source, path],
    queryFn: ({ signal }) =>
      api.getPolicyFileText({ source, path }, { signal }),
    refetchOnWindowFocus: false,
  });
}
