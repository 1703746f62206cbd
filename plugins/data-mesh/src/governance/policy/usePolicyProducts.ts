import { useCallback, useMemo } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { Outcome } from '@meshstage/plugin-data-mesh-common';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';
import { dataMeshApiRef } from '../../api/dataMeshApiRef';
import { OUTCOMES } from '../shared/outcomes.table';

const PAGE_SIZE = 50;

/** Products that a policy has judged, the worst first; the outcome of the address bar applied. */
export function usePolicyProducts(id: string) {
  const api = useApi(dataMeshApiRef);
  const [params, setParams] = useSearchParams();
  const outcome = OUTCOMES.find(known => known === params.get('outcome'));
  const setOutcome = useCallback(
    (next: Outcome | undefined) =>
      setParams(next === undefined ? {} : { outcome: next }, {
        replace: true,
      }),
    [setParams],
  );
  const query = useInfiniteQuery({
    queryKey: ['policy-products', id, outcome],
    queryFn: ({ pageParam, signal }) =>
      api.listPolicyProducts(
        id,
        { outcome, cursor: pageParam, limit: PAGE_SIZE },
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
  return { outcome, setOutcome, query, products };
}
