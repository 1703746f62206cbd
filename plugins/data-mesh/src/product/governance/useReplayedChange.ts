import { useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { dataMeshApiRef } from '../../api/dataMeshApiRef';

/** Both verdicts of a change, reached again; they never become others. */
export function useReplayedChange(ref: string, id: string) {
  const api = useApi(dataMeshApiRef);
  return useQuery({
    queryKey: ['replayed-change', ref, id],
    queryFn: ({ signal }) => api.replayChange(ref, id, { signal }),
    staleTime: Infinity,
  });
}
