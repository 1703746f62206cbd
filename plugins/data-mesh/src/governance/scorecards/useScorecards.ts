import { useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { dataMeshApiRef } from '../../api/dataMeshApiRef';

/** All scorecards, each with how the products stand. */
export function useScorecards() {
  const api = useApi(dataMeshApiRef);
  return useQuery({
    queryKey: ['scorecards'],
    queryFn: ({ signal }) => api.listScorecards({ signal }),
  });
}

/** One scorecard, with its products and how they stood. */
export function useScorecard(id: string) {
  const api = useApi(dataMeshApiRef);
  return useQuery({
    queryKey: ['scorecard', id],
    queryFn: ({ signal }) => api.getScorecard(id, { signal }),
  });
}
