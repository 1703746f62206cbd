import {
  AuthorizeResult,
  isPermission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  catalogEntityReadPermission,
  RESOURCE_TYPE_CATALOG_ENTITY,
} from '@backstage/plugin-catalog-common/alpha';
import { PermissionPolicy } from '@backstage/plugin-permission-node';
import { dataProductReadPermission } from '@meshstage/plugin-data-mesh-common';
import { CatalogCriteria, catalogConditions } from './catalogConditions';
import { CatalogCounterparts, toCatalogCriteria } from './toCatalogCriteria';

/** Kind of the entity that mirrors a data product. */
const DATA_PRODUCT_KIND = 'DataProduct';

/**
 * Makes the catalog, and with it the search, hide the data products that
 * `data-mesh.product.read` hides.
 *
 * @remarks
 *
 * A product may be read when its entity may be read and the product may be
 * read. The API of the data-mesh backend asks both. The catalog asks only
 * `catalog.entity.read`, so around any policy this answers that permission with
 *
 *     what the policy says  AND  (no DataProduct  OR  what the policy says about reading the product)
 *
 * Everything else goes to the policy as it is. The policy must answer
 * `data-mesh.product.read`; {@link createDomainOwnershipPolicy} does.
 *
 * @example
 *
 * ```ts
 * policy.setPolicy(withDataProductReading(new OurPolicy()));
 * ```
 *
 * @public
 */
export function withDataProductReading(
  policy: PermissionPolicy,
  options?: {
    /** For rules of one's own on data products; those of data-mesh are known. */
    counterparts?: CatalogCounterparts;
  },
): PermissionPolicy {
  return {
    async handle(request, user) {
      const decision = await policy.handle(request, user);
      if (
        !isPermission(request.permission, catalogEntityReadPermission) ||
        decision.result === AuthorizeResult.DENY
      ) {
        return decision;
      }
      const reading = await policy.handle(
        { permission: dataProductReadPermission },
        user,
      );
      const readable = readableEntities(reading, options?.counterparts ?? {});
      if (!readable) {
        return decision;
      }
      return {
        result: AuthorizeResult.CONDITIONAL,
        pluginId: 'catalog',
        resourceType: RESOURCE_TYPE_CATALOG_ENTITY,
        conditions:
          decision.result === AuthorizeResult.CONDITIONAL
            ? { allOf: [decision.conditions, readable] }
            : readable,
      };
    },
  };
}

/** `undefined` where reading products is not limited. */
function readableEntities(
  reading: PolicyDecision,
  counterparts: CatalogCounterparts,
): CatalogCriteria | undefined {
  const noProduct: CatalogCriteria = {
    not: catalogConditions.isEntityKind([DATA_PRODUCT_KIND]),
  };
  switch (reading.result) {
    case AuthorizeResult.ALLOW:
      return undefined;
    case AuthorizeResult.CONDITIONAL:
      return {
        anyOf: [noProduct, toCatalogCriteria(reading.conditions, counterparts)],
      };
    default:
      return noProduct;
  }
}
