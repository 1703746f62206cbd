/**
 * Name of the entity provider. The catalog remembers it as the owner of every
 * entity that was provided: under another name the products would be orphans,
 * which the catalog deletes unless told otherwise. It never changes.
 *
 * @public
 */
export const DATA_MESH_PROVIDER_NAME = 'data-mesh';

/**
 * Location key of all products. An entity whose key changes is deleted and
 * made anew, so it depends on nothing.
 */
export const DATA_MESH_LOCATION_KEY = 'data-mesh';

/**
 * Annotation with a hash of what the provider handed over. It is how a provider
 * that has just started knows, without writing anything, what the catalog holds.
 */
export const ANNOTATION_ENTITY_HASH = 'meshstage.io/entity-hash';

/**
 * Id of the scheduled task that compares everything.
 *
 * @public
 */
export const DATA_MESH_RECONCILIATION_TASK = 'data-mesh-reconciliation';

/** Entities in one mutation and in one page of the feed. */
export const PAGE_SIZE = 500;
