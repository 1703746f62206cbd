import {
  AuthorizeResult,
  isPermission,
  Permission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  catalogEntityDeletePermission,
  catalogLocationAnalyzePermission,
  catalogLocationCreatePermission,
  catalogLocationDeletePermission,
  RESOURCE_TYPE_CATALOG_ENTITY,
} from '@backstage/plugin-catalog-common/alpha';
import { catalogConditions } from './catalogConditions';
import { Person } from './decideAboutProduct';

const locationWrites = [
  catalogLocationAnalyzePermission,
  catalogLocationCreatePermission,
  catalogLocationDeletePermission,
];

/**
 * Whoever writes Domains and Groups into the catalog gives themselves rights on
 * products, so these writes are not for everybody; the rest is.
 */
export async function decideCatalogWrite(
  permission: Permission,
  person: Person,
): Promise<PolicyDecision> {
  const deletes = isPermission(permission, catalogEntityDeletePermission);
  if (
    !deletes &&
    !locationWrites.some(write => isPermission(permission, write))
  ) {
    return { result: AuthorizeResult.ALLOW };
  }
  if (await person.isAdministrator()) {
    return { result: AuthorizeResult.ALLOW };
  }
  return deletes
    ? {
        result: AuthorizeResult.CONDITIONAL,
        pluginId: 'catalog',
        resourceType: RESOURCE_TYPE_CATALOG_ENTITY,
        conditions: catalogConditions.isEntityOwner(await person.claims()),
      }
    : { result: AuthorizeResult.DENY };
}
