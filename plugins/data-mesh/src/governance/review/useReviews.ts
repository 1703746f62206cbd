import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import {
  useInfiniteQuery,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import { dataMeshApiRef } from '../../api/dataMeshApiRef';
import { reviewRouteRef } from '../../routes/routes';

/** Review meetings, the newest first, and the way to open one. */
export function useReviews() {
  const api = useApi(dataMeshApiRef);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const page = useRouteRef(reviewRouteRef);
  const query = useInfiniteQuery({
    queryKey: ['reviews'],
    queryFn: ({ pageParam, signal }) =>
      api.listReviews({ cursor: pageParam }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: last => last.nextCursor,
  });
  const opening = useMutation({
    mutationFn: () => api.openReview(),
    onSuccess: ({ id }) => navigate(page({ id })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['reviews'] }),
  });
  return { query, opening, page };
}
