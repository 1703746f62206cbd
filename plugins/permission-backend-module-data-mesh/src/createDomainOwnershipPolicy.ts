import {
  AuthService,
  LoggerService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  isResourcePermission,
} from '@backstage/plugin-permission-common';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { PermissionPolicy } from '@backstage/plugin-permission-node';
import {
  governanceOverridePermission,
  governancePreviewPermission,
  governanceReviewPermission,
  RESOURCE_TYPE_DATA_PRODUCT,
  slugify,
} from '@meshstage/plugin-data-mesh-common';
import { Claims } from './Claims';
import { decideAboutProduct, Person } from './decideAboutProduct';
import { decideAboutTemplates } from './decideAboutTemplates';
import { decideCatalogWrite } from './decideCatalogWrite';
import { DomainOwners } from './DomainOwners';
import { ownedProducts } from './ownedProducts';

/**
 * What {@link createDomainOwnershipPolicy} decides by and asks.
 *
 * @public
 */
export interface DomainOwnershipPolicyOptions {
  /** Entity refs of the groups (or users) that administer the mesh. */
  administrators: string[];
  /** Names of domains whose products only their owners and administrators read. */
  restrictedDomains: string[];
  /** For asking the catalog with the credentials of the permission backend. */
  auth: AuthService;
  /** Says who owns which domain and product. */
  catalog: CatalogService;
  /** Learns when the catalog does not answer. */
  logger: LoggerService;
  /** Says what a person owns things by. */
  userInfo: UserInfoService;
  /**
   * Decides what is not about data products or their governance. Unless given, everything is
   * allowed to who is signed in, but for the writes to the catalog that
   * ownership hangs on: entities are deleted by their owners, locations are
   * managed by administrators; and for templates, which are run by who owns a
   * domain, and written by administrators.
   */
  otherwise?: PermissionPolicy;
}

/** What is no matter of one product, and for administrators. */
const GOVERNANCE: ReadonlySet<string> = new Set([
  governanceOverridePermission.name,
  governanceReviewPermission.name,
]);

/**
 * A permission policy by domain ownership.
 *
 * - Reading a data product: everybody who is signed in; in restricted domains
 *   only who owns the product or its domain, and administrators.
 * - Publishing: who owns the domain, and for a product that was accepted before,
 *   who owns the product. Administrators do not publish for others.
 * - Previewing a change of policies: everybody who is signed in, of products that
 *   they read.
 * - Everything else about data products, overriding a refusal, and holding
 *   reviews: administrators.
 *
 * Wrap it with {@link withDataProductReading}, so that the catalog and the
 * search follow.
 *
 * @public
 */
export function createDomainOwnershipPolicy(
  options: DomainOwnershipPolicyOptions,
): PermissionPolicy {
  const administrators = new Set(
    options.administrators.map(ref => ref.toLocaleLowerCase('en-US')),
  );
  const restrictedDomains = options.restrictedDomains.map(slugify);
  const claimsOf = new Claims(options.userInfo);
  const domainOwners = new DomainOwners(options);

  return {
    async handle(request, user) {
      const { permission } = request;
      const aboutProducts = isResourcePermission(
        permission,
        RESOURCE_TYPE_DATA_PRODUCT,
      );
      const previews = permission.name === governancePreviewPermission.name;
      const isGovernance = previews || GOVERNANCE.has(permission.name);
      if (options.otherwise && !aboutProducts && !isGovernance) {
        return options.otherwise.handle(request, user);
      }
      if (!user) {
        return { result: AuthorizeResult.DENY };
      }
      if (previews) {
        return { result: AuthorizeResult.ALLOW };
      }
      const claims = () => claimsOf.of(user);
      const person: Person = {
        claims,
        isAdministrator: async () =>
          (await claims()).some(ref => administrators.has(ref)),
        ownedDomains: async () => domainOwners.domainsOf(await claims()),
        ownedProducts: async () => ownedProducts(options, await claims()),
      };
      if (isGovernance) {
        const isAdministrator = await person.isAdministrator();
        const { ALLOW, DENY } = AuthorizeResult;
        return { result: isAdministrator ? ALLOW : DENY };
      }
      return aboutProducts
        ? decideAboutProduct(permission, person, restrictedDomains)
        : (await decideAboutTemplates(permission, person)) ??
            decideCatalogWrite(permission, person);
    },
  };
}
