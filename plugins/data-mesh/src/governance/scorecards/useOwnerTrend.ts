import { useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { dataMeshApiRef } from '../../api/dataMeshApiRef';

/** How the products of an owner, an entity ref, stood in a scorecard. */
export function useOwnerTrend(of: { scorecard: string; owner: string }) {
  const api = useApi(dataMeshApiRef);
  const { scorecard, owner } = of;
  return useQuery({
    queryKey: ['scorecard-trend', scorecard, owner],
    queryFn: ({ signal }) =>
      api.getScorecardTrend(scorecard, { owner }, { signal }),
  });
}
