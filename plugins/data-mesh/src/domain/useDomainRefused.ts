import { useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { dataMeshApiRef } from '../api/dataMeshApiRef';

const NEWEST = 5;

/** What was refused in a domain and is not mended yet, as far as the reader may see it. */
export function useDomainRefused(domain: string) {
  const api = useApi(dataMeshApiRef);
  return useQuery({
    queryKey: ['domain-refused', domain],
    queryFn: ({ signal }) =>
      api.listSubmissions(
        { state: 'refused', domain, newest: true, limit: NEWEST },
        { signal },
      ),
  });
}
