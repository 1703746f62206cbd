import { AuthService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { DATA_PRODUCT_KIND } from '@meshstage/plugin-data-mesh-common';
import { ANNOTATION_ENTITY_HASH } from './constants';

/**
 * What the catalog holds of the provider: the stamp of each entity, by ref.
 * Data products that somebody else put into the catalog are not among them.
 */
export async function readHeldStamps(options: {
  auth: AuthService;
  catalog: CatalogService;
}): Promise<Map<string, string>> {
  const { auth, catalog } = options;
  const stamps = new Map<string, string>();
  const pages = catalog.streamEntities(
    {
      filter: { kind: DATA_PRODUCT_KIND },
      fields: [
        'kind',
        'metadata.namespace',
        'metadata.name',
        'metadata.annotations',
      ],
      pageSize: 1_000,
    },
    { credentials: await auth.getOwnServiceCredentials() },
  );
  for await (const page of pages) {
    for (const entity of page) {
      const stamp = entity.metadata.annotations?.[ANNOTATION_ENTITY_HASH];
      if (stamp) {
        stamps.set(stringifyEntityRef(entity), stamp);
      }
    }
  }
  return stamps;
}
