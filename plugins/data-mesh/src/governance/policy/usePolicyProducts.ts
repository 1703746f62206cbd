import { useCallback, useMemo } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { Outcome } from '@meshstage/plugin-data-mesh-common';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { dataMeshApiRef } from '../../api/dataMeshApiRef';
import { OUTCOMES } from '../shared/outcomes.table';
import { useNarrowing } from '../shared/useNarrowing';

const PAGE_SIZE = 50;

/** Products that a policy has judged, the worst first; outcome and domain of the address bar applied. */
export function usePolicyProducts(id: string) {
  const api = useApi(dataMeshApiRef);
  const { get, set } = useNarrowing<'outcome' | 'domain'>();
  const outcome = OUTCOMES.find(known => known === get('outcome'));
  const domain = get('domain');
  const setOutcome = useCallback(
    (next: Outcome | undefined) => set('outcome', next),
    [set],
  );
  const showAllDomains = useCallback(() => set('domain', undefined), [set]);
  const query = useInfiniteQuery({
    queryKey: ['policy-products', id, outcome, domain],
    queryFn: ({ pageParam, signal }) =>
      api.listPolicyProducts(
        id,
        { outcome, domain, cursor: pageParam, limit: PAGE_SIZE },
        { signal },
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.nextCursor,
    placeholderData: keepPreviousData,
  });
  const products = useMemo(
    () => query.data?.pages.flatMap(page => page.items) ?? [],
    [query.data],
  );
  return { outcome, setOutcome, domain, showAllDomains, query, products };
}
