import { useCallback, useMemo } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { WaiverState } from '@meshstage/plugin-data-mesh-common';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { dataMeshApiRef } from '../../api/dataMeshApiRef';
import { useNarrowing } from '../shared/useNarrowing';
import { WAIVER_STATES } from './waiverTones.table';

const PAGE_SIZE = 50;

/** Waivers, those that wait for a decision first; state and product of the address bar applied. */
export function useWaivers() {
  const api = useApi(dataMeshApiRef);
  const { get, set } = useNarrowing<'state' | 'product'>();
  const state = WAIVER_STATES.find(known => known === get('state'));
  const product = get('product');
  const setState = useCallback(
    (next: WaiverState | undefined) => set('state', next),
    [set],
  );
  const query = useInfiniteQuery({
    queryKey: ['waivers', state, product],
    queryFn: ({ pageParam, signal }) =>
      api.listWaivers(
        { state, product, cursor: pageParam, limit: PAGE_SIZE },
        { signal },
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.nextCursor,
    placeholderData: keepPreviousData,
  });
  const waivers = useMemo(
    () => query.data?.pages.flatMap(page => page.items) ?? [],
    [query.data],
  );
  const showAll = useCallback(() => set('product', undefined), [set]);
  return { state, setState, product, showAll, query, waivers };
}
