import {
  AuthorizeResult,
  PolicyDecision,
  ResourcePermission,
} from '@backstage/plugin-permission-common';
import {
  dataProductPublishPermission,
  dataProductReadPermission,
  RESOURCE_TYPE_DATA_PRODUCT,
} from '@meshstage/plugin-data-mesh-common';
import {
  createDataProductConditionalDecision,
  dataProductConditions,
} from '@meshstage/plugin-data-mesh-node';

type ProductPermission = ResourcePermission<typeof RESOURCE_TYPE_DATA_PRODUCT>;

/** What a decision about products may depend on; asked only where it does. */
export interface Person {
  /** Refs that the person owns things by. */
  claims: () => Promise<string[]>;
  isAdministrator: () => Promise<boolean>;
  /** Slugs of the domains that the person's groups own. */
  ownedDomains: () => Promise<string[]>;
  /** Refs of the live products that the person's groups own. */
  ownedProducts: () => Promise<string[]>;
}

const ALLOW = { result: AuthorizeResult.ALLOW } as const;
const DENY = { result: AuthorizeResult.DENY } as const;

/**
 * Reading is for everybody but in restricted domains, publishing for who owns
 * the domain or the product, everything else for administrators.
 */
export async function decideAboutProduct(
  permission: ProductPermission,
  person: Person,
  restrictedDomains: string[],
): Promise<PolicyDecision> {
  switch (permission.name) {
    case dataProductReadPermission.name:
      return decideReading(permission, person, restrictedDomains);
    case dataProductPublishPermission.name:
      return decidePublishing(permission, person);
    default:
      return (await person.isAdministrator()) ? ALLOW : DENY;
  }
}

async function decideReading(
  permission: ProductPermission,
  person: Person,
  restrictedDomains: string[],
): Promise<PolicyDecision> {
  if (!restrictedDomains.length || (await person.isAdministrator())) {
    return ALLOW;
  }
  const owned = new Set(await person.ownedDomains());
  const closed = restrictedDomains.filter(domain => !owned.has(domain));
  if (!closed.length) {
    return ALLOW;
  }
  return createDataProductConditionalDecision(permission, {
    anyOf: [
      { not: dataProductConditions.isInDomain({ domains: closed }) },
      dataProductConditions.isProductOwner({ claims: await person.claims() }),
    ],
  });
}

async function decidePublishing(
  permission: ProductPermission,
  person: Person,
): Promise<PolicyDecision> {
  const [domains, refs] = await Promise.all([
    person.ownedDomains(),
    person.ownedProducts(),
  ]);
  if (!domains.length && !refs.length) {
    return DENY;
  }
  return createDataProductConditionalDecision(permission, {
    anyOf: [
      dataProductConditions.isInDomain({ domains }),
      dataProductConditions.isProduct({ refs }),
    ],
  });
}
