import { useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { dataMeshApiRef } from '../../../api/dataMeshApiRef';
import { Pair } from './usePair';

/** Revisions never change, so what was asked once is right for the whole visit. */
const FOREVER = { staleTime: Infinity } as const;

/** What lies between two revisions. */
export function useComparison({ before, after }: Pair) {
  const api = useApi(dataMeshApiRef);
  return useQuery({
    queryKey: ['comparison', before, after],
    queryFn: ({ signal }) =>
      api.compareRevisions({ before, after }, { signal }),
    ...FOREVER,
  });
}

/** The texts of two revisions as their owners wrote them. */
export function useTexts({ before, after }: Pair) {
  const api = useApi(dataMeshApiRef);
  return useQuery({
    queryKey: ['texts', before, after],
    queryFn: async ({ signal }) => {
      const [old, now] = await Promise.all([
        api.getRevisionText(before, { signal }),
        api.getRevisionText(after, { signal }),
      ]);
      return { before: old, after: now };
    },
    ...FOREVER,
  });
}
