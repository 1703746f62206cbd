import { createPermission } from '@backstage/plugin-permission-common';

/** Resource type of data products in the permission framework. @public */
export const RESOURCE_TYPE_DATA_PRODUCT = 'data-mesh-product';

/**
 * Read a data product. Reading needs `catalog.entity.read` on its entity too.
 *
 * @public
 */
export const dataProductReadPermission = createPermission({
  name: 'data-mesh.product.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_DATA_PRODUCT,
});

/**
 * Publish a data product; asked for the submitted document and for the live one.
 *
 * @public
 */
export const dataProductPublishPermission = createPermission({
  name: 'data-mesh.product.publish',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_DATA_PRODUCT,
});

/**
 * Confirm removals, take over products and manage sources.
 *
 * @public
 */
export const dataProductAdministerPermission = createPermission({
  name: 'data-mesh.product.administer',
  attributes: { action: 'delete' },
  resourceType: RESOURCE_TYPE_DATA_PRODUCT,
});

/**
 * Let a refused submission pass policies for a few days. For people only: who
 * has it is never a service.
 *
 * @public
 */
export const governanceOverridePermission = createPermission({
  name: 'data-mesh.governance.override',
  attributes: { action: 'update' },
});

/**
 * Hold a review of governance: open it, decide in it, close it.
 *
 * @public
 */
export const governanceReviewPermission = createPermission({
  name: 'data-mesh.governance.review',
  attributes: { action: 'update' },
});

/**
 * See what a change of policies would do, before it is made. It tells only of
 * products that the caller may read, but each preview judges all of them.
 *
 * @public
 */
export const governancePreviewPermission = createPermission({
  name: 'data-mesh.governance.preview',
  attributes: { action: 'read' },
});

/** All permissions of the plugin. @public */
export const dataMeshPermissions = [
  dataProductReadPermission,
  dataProductPublishPermission,
  dataProductAdministerPermission,
  governanceOverridePermission,
  governanceReviewPermission,
  governancePreviewPermission,
];
