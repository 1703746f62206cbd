import { useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { dataMeshApiRef } from '../api/dataMeshApiRef';

/** How the products of a domain stand, as far as the reader may see them. */
export function useDomainGovernance(domain: string) {
  const api = useApi(dataMeshApiRef);
  return useQuery({
    queryKey: ['domain-governance', domain],
    queryFn: ({ signal }) => api.getDomainGovernance(domain, { signal }),
  });
}
