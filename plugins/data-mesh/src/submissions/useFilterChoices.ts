import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useQuery } from '@tanstack/react-query';
import { dataMeshApiRef } from '../api/dataMeshApiRef';

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
  const catalog = useApi(catalogApiRef);
  const sources = useQuery({
    queryKey: ['sources'],
    queryFn: ({ signal }) => api.listSources({ signal }),
  });
  const domains = useQuery({
    queryKey: ['catalog-domains'],
    queryFn: async () =>
      (
        await catalog.getEntities({
          filter: { kind: 'Domain' },
          fields: ['metadata.name', 'metadata.title'],
        })
      ).items,
  });
  return {
    sources: (sources.data ?? []).map(({ id }) => ({ id, label: id })),
    domains: (domains.data ?? [])
      .map(({ metadata }) => ({
        id: metadata.name,
        label: metadata.title ?? metadata.name,
      }))
      .sort((a, b) => a.label.localeCompare(b.label)),
  };
}
