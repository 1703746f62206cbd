import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { ReviewClosing } from '@meshstage/plugin-data-mesh-common';
import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';
import { dataMeshApiRef } from '../../api/dataMeshApiRef';

/** A review with what it looks at, of the domain in the address bar, and the way to end it. */
export function useReview(id: string) {
  const api = useApi(dataMeshApiRef);
  const queries = useQueryClient();
  const [params, setParams] = useSearchParams();
  const domain = params.get('domain') ?? undefined;
  const setDomain = useCallback(
    (next: string | undefined) =>
      setParams(next === undefined ? {} : { domain: next }),
    [setParams],
  );
  const query = useQuery({
    queryKey: ['review', id, domain],
    queryFn: ({ signal }) => api.getReview(id, { domain }, { signal }),
    placeholderData: keepPreviousData,
  });
  const closing = useMutation({
    mutationFn: (body: ReviewClosing) => api.closeReview(id, body),
    onSettled: () =>
      Promise.all(
        [['review', id], ['reviews']].map(queryKey =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
  return { query, closing, domain, setDomain };
}
