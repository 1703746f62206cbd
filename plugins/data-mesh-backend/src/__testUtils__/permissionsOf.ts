import { PermissionsService } from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  dataProductPublishPermission,
  dataProductReadPermission,
} from '@meshstage/plugin-data-mesh-common';
import {
  createDataProductConditionalDecision,
  dataProductConditions,
} from '@meshstage/plugin-data-mesh-node';

/** What somebody may do, by name of the permission; denied unless said. */
export type Policy = Record<string, PolicyDecision>;

const ALLOW: PolicyDecision = { result: AuthorizeResult.ALLOW };
const DENY: PolicyDecision = { result: AuthorizeResult.DENY };

/** The decision that leaves it to the rules of the catalog. */
const CATALOG_DECIDES: PolicyDecision = {
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'catalog',
  resourceType: 'catalog-entity',
  conditions: { rule: 'HAS_LABEL', resourceType: 'catalog-entity', params: {} },
};

const READER: Policy = {
  'catalog.entity.read': ALLOW,
  'data-mesh.product.read': ALLOW,
};

/** People of the tests, by entity ref. */
export const PEOPLE = {
  none: 'user:default/none',
  reader: 'user:default/reader',
  owner: 'user:default/owner',
  salesOnly: 'user:default/sales-only',
  otherDomain: 'user:default/other-domain',
  noCatalog: 'user:default/no-catalog',
  someCatalog: 'user:default/some-catalog',
  admin: 'user:default/admin',
};

const POLICIES: Record<string, Policy> = {
  [PEOPLE.none]: { 'catalog.entity.read': ALLOW },
  [PEOPLE.reader]: READER,
  [PEOPLE.owner]: {
    ...READER,
    'data-mesh.product.publish': createDataProductConditionalDecision(
      dataProductPublishPermission,
      dataProductConditions.isProductOwner({
        claims: ['group:default/sales-team'],
      }),
    ),
  },
  [PEOPLE.salesOnly]: {
    'catalog.entity.read': ALLOW,
    'data-mesh.product.read': createDataProductConditionalDecision(
      dataProductReadPermission,
      dataProductConditions.isInDomain({ domains: ['sales'] }),
    ),
    'data-mesh.product.publish': createDataProductConditionalDecision(
      dataProductPublishPermission,
      dataProductConditions.isInDomain({ domains: ['sales'] }),
    ),
  },
  [PEOPLE.otherDomain]: {
    'catalog.entity.read': ALLOW,
    'data-mesh.product.read': createDataProductConditionalDecision(
      dataProductReadPermission,
      dataProductConditions.isInDomain({ domains: ['logistics'] }),
    ),
    'data-mesh.product.publish': createDataProductConditionalDecision(
      dataProductPublishPermission,
      dataProductConditions.isInDomain({ domains: ['logistics'] }),
    ),
  },
  [PEOPLE.noCatalog]: { 'data-mesh.product.read': ALLOW },
  [PEOPLE.someCatalog]: { ...READER, 'catalog.entity.read': CATALOG_DECIDES },
  [PEOPLE.admin]: {
    ...READER,
    'data-mesh.product.publish': ALLOW,
    'data-mesh.product.administer': ALLOW,
  },
};

/** Decides for {@link PEOPLE}; services may do everything. */
export const permissionsOfPeople: PermissionsService = {
  async authorize() {
    throw new Error('The plugin asks for conditional decisions only');
  },
  async authorizeConditional(queries, options) {
    const principal =
      'credentials' in options
        ? (options.credentials.principal as { userEntityRef?: string })
        : {};
    const ref = principal.userEntityRef;
    return queries.map(({ permission }) =>
      ref === undefined ? ALLOW : POLICIES[ref]?.[permission.name] ?? DENY,
    );
  },
};
