/**
 * A permission policy by domain ownership for data products, and what a portal
 * needs to build it into a policy of its own.
 *
 * @packageDocumentation
 */
export { permissionModuleDataMesh as default } from './permissionModuleDataMesh';
export { createDomainOwnershipPolicy } from './createDomainOwnershipPolicy';
export type { DomainOwnershipPolicyOptions } from './createDomainOwnershipPolicy';
export { withDataProductReading } from './withDataProductReading';
export type { CatalogCounterparts } from './toCatalogCriteria';
export type { CatalogCriteria } from './catalogConditions';
