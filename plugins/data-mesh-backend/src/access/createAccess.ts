import {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  PolicyDecision,
  ResourcePermission,
} from '@backstage/plugin-permission-common';
import {
  ConditionTransformer,
  createConditionTransformer,
  PermissionRuleset,
} from '@backstage/plugin-permission-node';
import {
  dataProductAdministerPermission,
  dataProductPublishPermission,
  dataProductReadPermission,
  ProductResource,
} from '@meshstage/plugin-data-mesh-common';
import { ProductFilter } from '@meshstage/plugin-data-mesh-node';
import { CatalogRefs } from './catalogRefs';
import { Visibility, VISIBLE_NONE } from './Visibility';

/** What a caller may do with which products. */
export interface Access {
  /**
   * The one answer to "may this be read": `data-mesh.product.read` on the
   * product and `catalog.entity.read` on its entity.
   */
  reading(credentials: BackstageCredentials): Promise<Visibility>;
  /** `data-mesh.product.publish`. */
  publishing(credentials: BackstageCredentials): Promise<Visibility>;
  /** `data-mesh.product.administer`. */
  administering(credentials: BackstageCredentials): Promise<Visibility>;
}

/** Decisions of the permission framework as {@link Visibility}. */
export function createAccess(options: {
  permissions: PermissionsService;
  ruleset: PermissionRuleset<ProductResource, ProductFilter>;
  catalogRefs: CatalogRefs;
}): Access {
  const { permissions, ruleset, catalogRefs } = options;
  const toFilter: ConditionTransformer<ProductFilter> =
    createConditionTransformer(ruleset);

  function fromDecision(decision: PolicyDecision): Visibility {
    switch (decision.result) {
      case AuthorizeResult.ALLOW:
        return { criteria: 'all' };
      case AuthorizeResult.CONDITIONAL:
        return { criteria: toFilter(decision.conditions) };
      default:
        return VISIBLE_NONE;
    }
  }

  async function decide(
    permission: ResourcePermission,
    credentials: BackstageCredentials,
  ): Promise<Visibility> {
    const [decision] = await permissions.authorizeConditional(
      [{ permission }],
      { credentials },
    );
    return fromDecision(decision);
  }

  return {
    async reading(credentials) {
      const [product, entity] = await permissions.authorizeConditional(
        [
          { permission: dataProductReadPermission },
          { permission: catalogEntityReadPermission },
        ],
        { credentials },
      );
      const visibility = fromDecision(product);
      if (visibility.criteria === 'none') {
        return VISIBLE_NONE;
      }
      switch (entity.result) {
        case AuthorizeResult.ALLOW:
          return visibility;
        case AuthorizeResult.CONDITIONAL:
          return { ...visibility, refs: await catalogRefs(credentials) };
        default:
          return VISIBLE_NONE;
      }
    },
    publishing: credentials =>
      decide(dataProductPublishPermission, credentials),
    administering: credentials =>
      decide(dataProductAdministerPermission, credentials),
  };
}
