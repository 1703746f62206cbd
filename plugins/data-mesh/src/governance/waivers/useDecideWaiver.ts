import { useApi } from '@backstage/core-plugin-api';
import type { WaiverDecision } from '@meshstage/plugin-data-mesh-common';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { dataMeshApiRef } from '../../api/dataMeshApiRef';

/** Decides about a waiver; whatever the answer, the list is read again. */
export function useDecideWaiver(id: string) {
  const api = useApi(dataMeshApiRef);
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (decision: WaiverDecision) => api.decideWaiver(id, decision),
    onSettled: () =>
      Promise.all(
        ['waivers', 'product-governance'].map(key =>
          queries.invalidateQueries({ queryKey: [key] }),
        ),
      ),
  });
}
