import { useCallback, useMemo } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';
import { dataMeshApiRef } from '../api/dataMeshApiRef';

const PAGE_SIZE = 50;

/** Filters to change; empty takes one away, absent leaves it alone. */
export interface ShelfFilterValues {
  q?: string;
  domain?: string;
}

/** The shelf as the address bar asks for it: `?q=` and `?domain=`. */
export function useShelf() {
  const api = useApi(dataMeshApiRef);
  const [params, setParams] = useSearchParams();
  const q = params.get('q') ?? '';
  const domain = params.get('domain') ?? '';

  const setFilters = useCallback(
    (filters: ShelfFilterValues) =>
      setParams(
        current => {
          const next = new URLSearchParams(current);
          for (const [name, value] of Object.entries(filters)) {
            if (value) {
              next.set(name, value);
            } else {
              next.delete(name);
            }
          }
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );

  const query = useInfiniteQuery({
    queryKey: ['products', { q, domain }],
    queryFn: ({ pageParam, signal }) =>
      api.listProducts(
        {
          q: q || undefined,
          domain: domain || undefined,
          cursor: pageParam,
          limit: PAGE_SIZE,
        },
        { signal },
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.nextCursor,
    // While the next search is on its way the last answer stays: no flicker.
    placeholderData: keepPreviousData,
  });

  const products = useMemo(
    () => query.data?.pages.flatMap(page => page.items) ?? [],
    [query.data],
  );
  return { q, domain, setFilters, query, products };
}
