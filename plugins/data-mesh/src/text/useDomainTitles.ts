import { useCallback } from 'react';
import { useCatalogDomains } from './useCatalogDomains';

/** Names domains by their titles; by their slugs while the catalog does not say. */
export function useDomainTitles(): (slug: string) => string {
  const { data } = useCatalogDomains();
  return useCallback(
    slug => data?.find(({ id }) => id === slug)?.label ?? slug,
    [data],
  );
}
