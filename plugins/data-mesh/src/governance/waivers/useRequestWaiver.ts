import { useApi } from '@backstage/core-plugin-api';
import type { WaiverRequest } from '@meshstage/plugin-data-mesh-common';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { dataMeshApiRef } from '../../api/dataMeshApiRef';

/** Asks the owner of a policy to waive it. */
export function useRequestWaiver() {
  const api = useApi(dataMeshApiRef);
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (request: WaiverRequest) => api.requestWaiver(request),
    onSuccess: () =>
      Promise.all(
        // A review shows what waits for a decision.
        ['waivers', 'review'].map(key =>
          queries.invalidateQueries({ queryKey: [key] }),
        ),
      ),
  });
}
