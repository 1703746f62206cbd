import { useMemo } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useInfiniteQuery } from '@tanstack/react-query';
import { dataMeshApiRef } from '../../api/dataMeshApiRef';

const PAGE_SIZE = 50;

/** All changes of what policies say of a product, newest first, page by page. */
export function useOutcomeChanges(ref: string) {
  const api = useApi(dataMeshApiRef);
  const query = useInfiniteQuery({
    queryKey: ['outcome-changes', ref],
    queryFn: ({ pageParam, signal }) =>
      api.listOutcomeChanges(
        ref,
        { cursor: pageParam, limit: PAGE_SIZE },
        { signal },
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.nextCursor,
  });
  const changes = useMemo(
    () => query.data?.pages.flatMap(page => page.items) ?? [],
    [query.data],
  );
  return { query, changes };
}
