import { useApi } from '@backstage/core-plugin-api';
import type { WaiverDecision } from '@meshstage/plugin-data-mesh-common';
import { useMutation } from '@tanstack/react-query';
import { dataMeshApiRef } from '../../api/dataMeshApiRef';
import { useRefreshWaived } from './useRefreshWaived';

/** Decides about a waiver; whatever the answer, what it is about is read again. */
export function useDecideWaiver(id: string) {
  const api = useApi(dataMeshApiRef);
  const refresh = useRefreshWaived();
  return useMutation({
    mutationFn: (decision: WaiverDecision) => api.decideWaiver(id, decision),
    onSettled: refresh,
  });
}
