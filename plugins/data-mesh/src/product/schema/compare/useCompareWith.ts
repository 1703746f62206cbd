import { useCallback } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';
import { dataMeshApiRef } from '../../../api/dataMeshApiRef';

/** The version that the address bar compares with (`?compare=`), and how to choose one. */
export function useCompareWith() {
  const [params, setParams] = useSearchParams();
  const choose = useCallback(
    (id: string | undefined) =>
      setParams(
        current => {
          const changed = new URLSearchParams(current);
          if (id) {
            changed.set('compare', id);
          } else {
            changed.delete('compare');
          }
          return changed;
        },
        { replace: true },
      ),
    [setParams],
  );
  return { compareWith: params.get('compare') ?? undefined, choose };
}

/** The schemas of two revisions laid over each other. */
export function useSchemaComparison(before: string, after: string) {
  const api = useApi(dataMeshApiRef);
  return useQuery({
    queryKey: ['schema comparison', before, after],
    queryFn: ({ signal }) => api.compareSchemas({ before, after }, { signal }),
    // Revisions never change.
    staleTime: Infinity,
  });
}
