import { useCallback, useMemo } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { SubmissionState } from '@meshstage/plugin-data-mesh-common';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';
import { dataMeshApiRef } from '../api/dataMeshApiRef';
import { filterableStates } from './submissionStates.table';

const PAGE_SIZE = 50;

/** What the list is narrowed to; each is in the address bar. */
export interface SubmissionFilterValues {
  state?: SubmissionState;
  /** Id. */
  source?: string;
  /** Slug. */
  domain?: string;
}

function asState(text: string | null): SubmissionState | undefined {
  return filterableStates.find(state => state === text);
}

/** Every attempt to publish, newest first, the filters of the address bar applied. */
export function useSubmissions() {
  const api = useApi(dataMeshApiRef);
  const [params, setParams] = useSearchParams();
  const state = asState(params.get('state'));
  const source = params.get('source') || undefined;
  const domain = params.get('domain') || undefined;
  const setFilters = useCallback(
    (next: SubmissionFilterValues) =>
      setParams(
        Object.fromEntries(
          Object.entries(next).filter(([, value]) => value !== undefined),
        ),
        { replace: true },
      ),
    [setParams],
  );
  const query = useInfiniteQuery({
    queryKey: ['submissions', { state, source, domain }],
    queryFn: ({ pageParam, signal }) =>
      api.listSubmissions(
        {
          state,
          sourceId: source,
          domain,
          cursor: pageParam,
          limit: PAGE_SIZE,
        },
        { signal },
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.nextCursor,
    placeholderData: keepPreviousData,
    // Somebody who has just mended a file waits here for the next attempt.
    refetchInterval: ({ state: { data } }) =>
      data && data.pages.length > 1 ? false : 15_000,
  });
  const submissions = useMemo(
    () => query.data?.pages.flatMap(page => page.items) ?? [],
    [query.data],
  );
  return { filters: { state, source, domain }, setFilters, query, submissions };
}
