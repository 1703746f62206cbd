import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useQuery } from '@tanstack/react-query';

/** A domain that has products which the reader may see. */
export interface ShelfDomain {
  /** Slug, the namespace of its products. */
  name: string;
  title: string;
  products: number;
}

/**
 * The domains to choose from, from the catalog. While the catalog does not
 * answer there is nothing to choose; the shelf itself works on.
 */
export function useDomains() {
  const catalog = useApi(catalogApiRef);
  return useQuery({
    queryKey: ['domains'],
    queryFn: async (): Promise<ShelfDomain[]> => {
      const { facets } = await catalog.getEntityFacets({
        filter: { kind: 'DataProduct' },
        facets: ['metadata.namespace'],
      });
      const counts = facets['metadata.namespace'] ?? [];
      const { items } = await catalog.getEntitiesByRefs({
        entityRefs: counts.map(({ value }) => `domain:default/${value}`),
        fields: ['metadata.title'],
      });
      return counts
        .map(({ value, count }, index) => ({
          name: value,
          title: items[index]?.metadata.title ?? value,
          products: count,
        }))
        .sort((a, b) => a.title.localeCompare(b.title));
    },
  });
}
