import { useApi } from '@backstage/core-plugin-api';
import type { OverrideRequest } from '@meshstage/plugin-data-mesh-common';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { dataMeshApiRef } from '../../api/dataMeshApiRef';

/** What an override changes besides the submission, which is in the answer. */
const CHANGED = [
  'submissions',
  'domain-refused',
  'waivers',
  'review',
  'products',
  'product',
  'product-governance',
];

/** Overrides the refusal of a submission, and shows what it has become. */
export function useOverride(id: string) {
  const api = useApi(dataMeshApiRef);
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (request: OverrideRequest) =>
      api.overrideSubmission(id, request),
    onSuccess: submission => {
      cache.setQueryData(['submission', id], submission);
      for (const name of CHANGED) {
        cache.invalidateQueries({ queryKey: [name] });
      }
    },
  });
}
