import { useApi } from '@backstage/core-plugin-api';
import type { ReviewDecisionRequest } from '@meshstage/plugin-data-mesh-common';
import { useMutation } from '@tanstack/react-query';
import { dataMeshApiRef } from '../../api/dataMeshApiRef';
import { useRefreshWaived } from '../waivers/useRefreshWaived';

/** Decides about an item of a review, which is read again afterwards. */
export function useDecideItem(review: string) {
  const api = useApi(dataMeshApiRef);
  const refresh = useRefreshWaived();
  return useMutation({
    mutationFn: (decision: ReviewDecisionRequest) =>
      api.decideReviewItem(review, decision),
    onSuccess: refresh,
  });
}
