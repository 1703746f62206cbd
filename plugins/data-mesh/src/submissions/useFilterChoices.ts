import { useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { dataMeshApiRef } from '../api/dataMeshApiRef';
import { useCatalogDomains } from '../text/useCatalogDomains';

/** Something to filter by. */
export interface Choice {
  id: string;
  label: string;
}

/**
 * The sources and domains that there are. While one of them is not known there
 * is nothing to choose; the list itself works on.
 */
export function useFilterChoices(): { sources: Choice[]; domains: Choice[] } {
  const api = useApi(dataMeshApiRef);
  const sources = useQuery({
    queryKey: ['sources'],
    queryFn: ({ signal }) => api.listSources({ signal }),
  });
  const domains = useCatalogDomains();
  return {
    sources: (sources.data ?? []).map(({ id }) => ({ id, label: id })),
    domains: domains.data ?? [],
  };
}
