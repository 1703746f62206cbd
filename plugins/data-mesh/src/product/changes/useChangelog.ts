import { useMemo } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useInfiniteQuery } from '@tanstack/react-query';
import { dataMeshApiRef } from '../../api/dataMeshApiRef';
import { HistorySubject } from './useHistorySubject';

const PAGE_SIZE = 10;

/** The versions of a history with what each changed, newest first, page by page. */
export function useChangelog(ref: string, subject: HistorySubject) {
  const api = useApi(dataMeshApiRef);
  const port =
    subject.kind === 'port'
      ? { name: subject.port.name, version: subject.port.version }
      : undefined;
  const query = useInfiniteQuery({
    queryKey: ['changelog', ref, port],
    queryFn: ({ pageParam, signal }) =>
      api.getChangelog(
        ref,
        { port, cursor: pageParam, limit: PAGE_SIZE },
        { signal },
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.nextCursor,
  });
  const entries = useMemo(
    () => query.data?.pages.flatMap(page => page.items) ?? [],
    [query.data],
  );
  return {
    query,
    entries,
    totalItems: query.data?.pages[0]?.totalItems ?? 0,
    readers: query.data?.pages[0]?.readers,
  };
}
