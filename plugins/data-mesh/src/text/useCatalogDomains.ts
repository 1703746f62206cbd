import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useQuery } from '@tanstack/react-query';

/** The domains that the catalog has, by their titles. */
export function useCatalogDomains() {
  const catalog = useApi(catalogApiRef);
  return useQuery({
    queryKey: ['catalog-domains'],
    queryFn: async () => {
      const { items } = await catalog.getEntities({
        filter: { kind: 'Domain' },
        fields: ['metadata.name', 'metadata.title'],
      });
      return items
        .map(({ metadata }) => ({
          id: metadata.name,
          label: metadata.title ?? metadata.name,
        }))
        .sort((a, b) => a.label.localeCompare(b.label));
    },
  });
}
