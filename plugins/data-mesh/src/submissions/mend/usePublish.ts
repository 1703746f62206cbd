import { useApi } from '@backstage/core-plugin-api';
import type { SubmissionDetail } from '@meshstage/plugin-data-mesh-common';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { dataMeshApiRef } from '../../api/dataMeshApiRef';
import { DraftDocument, mendedText } from './DraftDocument';

/** Publishes mended texts where they come from; what fails leaves them as they are. */
export function usePublish(submission: SubmissionDetail) {
  const api = useApi(dataMeshApiRef);
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (changed: readonly DraftDocument[]) =>
      api.mendSubmission(submission.id, {
        documents: changed.map(each => ({
          path: each.path,
          content: mendedText(each),
          from: each.from,
        })),
        ifMatch: submission.mend?.liveHash,
      }),
    onSuccess: async ({ outcome }) => {
      if (outcome === 'published' || outcome === 'unread') {
        await Promise.all(
          ['submissions', 'submission', 'products', 'product'].map(name =>
            cache.invalidateQueries({
              queryKey: [name],
              refetchType: 'none',
            }),
          ),
        );
      }
    },
  });
}
