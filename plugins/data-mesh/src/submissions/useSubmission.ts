import { useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { dataMeshApiRef } from '../api/dataMeshApiRef';

/** One submission, whole; asked again while it waits, since it is judged by itself. */
export function useSubmission(id: string) {
  const api = useApi(dataMeshApiRef);
  return useQuery({
    queryKey: ['submission', id],
    queryFn: ({ signal }) => api.getSubmission(id, { signal }),
    refetchInterval: query =>
      query.state.data?.state === 'waiting' ? 10_000 : false,
  });
}
