import { CatalogService } from '@backstage/plugin-catalog-node';

/** What the registry asks of the catalog. */
export type AskedCatalog = Pick<
  CatalogService,
  'getEntityByRef' | 'getEntitiesByRefs' | 'streamEntities'
>;
