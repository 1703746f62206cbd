import { useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { dataMeshApiRef } from '../../api/dataMeshApiRef';

/** Products one hop up and down from this one. */
export function useLineage(ref: string) {
  const api = useApi(dataMeshApiRef);
  return useQuery({
    queryKey: ['lineage', ref],
    queryFn: ({ signal }) => api.getLineage(ref, { signal }),
  });
}
