import { useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { dataMeshApiRef } from '../api/dataMeshApiRef';

/** As many as a card shows; the shelf has all of them. */
const FIRST = 8;

/** The first products of a domain, and what all of them are. */
export function useDomainProducts(domain: string) {
  const api = useApi(dataMeshApiRef);
  return useQuery({
    queryKey: ['domain-products', domain],
    queryFn: ({ signal }) =>
      api.listProducts({ domain, facets: true, limit: FIRST }, { signal }),
  });
}
