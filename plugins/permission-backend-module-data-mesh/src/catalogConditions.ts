import {
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import { RESOURCE_TYPE_CATALOG_ENTITY } from '@backstage/plugin-catalog-common/alpha';

/** Criteria about entities of the catalog. @public */
export type CatalogCriteria = PermissionCriteria<
  PermissionCondition<typeof RESOURCE_TYPE_CATALOG_ENTITY>
>;

const condition = (
  rule: string,
  params: NonNullable<PermissionCondition['params']>,
): CatalogCriteria => ({
  rule,
  resourceType: RESOURCE_TYPE_CATALOG_ENTITY,
  params,
});

/**
 * Conditions for rules of the catalog, as data. Its own factories would drag
 * the whole catalog backend into every portal that only wants this policy; a
 * test runs these through the real rules.
 */
export const catalogConditions = {
  isEntityKind: (kinds: string[]) => condition('IS_ENTITY_KIND', { kinds }),
  isEntityOwner: (claims: string[]) => condition('IS_ENTITY_OWNER', { claims }),
  isInNamespace: (value: string) =>
    condition('HAS_METADATA', { key: 'namespace', value }),
  isNamed: (value: string) => condition('HAS_METADATA', { key: 'name', value }),
};
