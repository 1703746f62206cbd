import { createServiceFactory } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';

/** A catalog in memory that can go away. */
export function createCatalog(entities: Entity[]) {
  const catalog = catalogServiceMock({ entities });
  return {
    factory: createServiceFactory({
      service: catalogServiceRef,
      deps: {},
      factory: () => catalog,
    }),
    goAway() {
      const away = () => {
        throw new Error('connect ECONNREFUSED');
      };
      catalog.streamEntities = away;
      catalog.getEntitiesByRefs = away;
    },
  };
}
