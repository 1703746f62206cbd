import { useMemo } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { dataMeshApiRef } from '../api/dataMeshApiRef';
import { ShelfFilters } from './ShelfFilters';
import { useOwnRefs } from './useOwnRefs';
import { useStarredProducts } from './useStarredProducts';

/** Fills rows of two, three and four cards. */
const PAGE_SIZE = 48;

/** The products that fit the filters, page by page, and the counts of facets. */
export function useShelf(filters: ShelfFilters) {
  const api = useApi(dataMeshApiRef);
  const { q, mine, starred, chosen } = filters;
  const own = useOwnRefs({ enabled: mine });
  const starredRefs = useStarredProducts();
  const asked = {
    q: q || undefined,
    ...chosen,
    ownedBy: mine ? own.data : undefined,
    refs: starred ? starredRefs : undefined,
  };

  const query = useInfiniteQuery({
    queryKey: ['products', asked],
    queryFn: ({ pageParam, signal }) =>
      api.listProducts(
        {
          ...asked,
          facets: pageParam === undefined ? true : undefined,
          cursor: pageParam,
          limit: PAGE_SIZE,
        },
        { signal },
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.nextCursor,
    enabled: !mine || own.data !== undefined,
    // While the next search is on its way the last answer stays: no flicker.
    placeholderData: keepPreviousData,
  });

  const products = useMemo(
    () => query.data?.pages.flatMap(page => page.items) ?? [],
    [query.data],
  );
  return {
    query:
      mine && own.error
        ? { ...query, error: own.error, refetch: own.refetch }
        : query,
    products,
    facets: query.data?.pages[0]?.facets,
    totalItems: query.data?.pages[0]?.totalItems ?? 0,
  };
}
