import { useApi } from '@backstage/core-plugin-api';
import type { DataMeshApi } from '@meshstage/plugin-data-mesh-common';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { dataMeshApiRef } from '../../api/dataMeshApiRef';

/** How the owner's text of a revision is asked for, which never changes. */
export function revisionText(api: DataMeshApi, revisionId: string) {
  return queryOptions({
    queryKey: ['revision-text', revisionId],
    queryFn: ({ signal }) => api.getRevisionText(revisionId, { signal }),
    staleTime: Infinity,
  });
}

/** The owner's text of a revision. */
export function useRevisionText(revisionId: string) {
  return useQuery(revisionText(useApi(dataMeshApiRef), revisionId));
}
