import { useApi } from '@backstage/core-plugin-api';
import type { ReviewTakingBack } from '@meshstage/plugin-data-mesh-common';
import { useMutation } from '@tanstack/react-query';
import { dataMeshApiRef } from '../../api/dataMeshApiRef';
import { useRefreshWaived } from '../waivers/useRefreshWaived';

/** Takes back what was decided in a review, which is read again afterwards. */
export function useTakeBack(review: string) {
  const api = useApi(dataMeshApiRef);
  const refresh = useRefreshWaived();
  return useMutation({
    mutationFn: (decision: ReviewTakingBack) =>
      api.takeBackReviewDecision(review, decision),
    onSuccess: refresh,
  });
}
