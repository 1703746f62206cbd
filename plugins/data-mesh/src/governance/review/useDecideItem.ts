import { useApi } from '@backstage/core-plugin-api';
import type { ReviewDecisionRequest } from '@meshstage/plugin-data-mesh-common';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { dataMeshApiRef } from '../../api/dataMeshApiRef';

/** Decides about an item of a review, which is read again afterwards. */
export function useDecideItem(review: string) {
  const api = useApi(dataMeshApiRef);
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (decision: ReviewDecisionRequest) =>
      api.decideReviewItem(review, decision),
    onSuccess: () =>
      Promise.all(
        [['review', review], ['waivers'], ['product-governance']].map(
          queryKey => queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
}
