import { useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { dataMeshApiRef } from '../../api/dataMeshApiRef';

/** The owner's text of a revision, which never changes. */
export function useRevisionText(revisionId: string) {
  const api = useApi(dataMeshApiRef);
  return useQuery({
    queryKey: ['revision-text', revisionId],
    queryFn: ({ signal }) => api.getRevisionText(revisionId, { signal }),
    staleTime: Infinity,
  });
}
