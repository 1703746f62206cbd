import { useApi } from '@backstage/core-plugin-api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { dataMeshApiRef } from '../../../api/dataMeshApiRef';

/** The badge of a product by one scorecard, who sees it, and how to say so. */
export function useBadge(ref: string, scorecard: string) {
  const api = useApi(dataMeshApiRef);
  const cache = useQueryClient();
  const queryKey = ['badge-link', ref, scorecard];
  const image = useQuery({
    queryKey: ['badge', ref, scorecard],
    queryFn: ({ signal }) => api.getBadge(ref, scorecard, { signal }),
  });
  const link = useQuery({
    queryKey,
    queryFn: ({ signal }) => api.getBadgeLink(ref, scorecard, { signal }),
  });
  const change = useMutation({
    mutationFn: (isPublic: boolean) =>
      isPublic ? api.openBadgeLink(ref, scorecard) : api.closeBadgeLink(ref),
    onSuccess: changed => {
      // Of the other scorecards of the product, nobody has asked for the address yet.
      cache.removeQueries({
        queryKey: ['badge-link', ref],
        predicate: query => query.queryKey[2] !== scorecard,
      });
      cache.setQueryData(queryKey, changed);
    },
  });
  return { image, link, change };
}
