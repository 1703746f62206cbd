import { AuthService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';

/**
 * Refs of the data products that the catalog says one of the claims owns.
 * Submissions are judged by these: the owner that a submission names is only a
 * claim of whoever wrote it.
 */
export async function ownedProducts(
  options: { auth: AuthService; catalog: CatalogService },
  claims: string[],
): Promise<string[]> {
  const { auth, catalog } = options;
  const refs: string[] = [];
  const pages = catalog.streamEntities(
    {
      filter: { kind: 'DataProduct', 'relations.ownedBy': claims },
      fields: ['kind', 'metadata.namespace', 'metadata.name'],
    },
    { credentials: await auth.getOwnServiceCredentials() },
  );
  for await (const page of pages) {
    refs.push(...page.map(entity => stringifyEntityRef(entity)));
  }
  return refs;
}
