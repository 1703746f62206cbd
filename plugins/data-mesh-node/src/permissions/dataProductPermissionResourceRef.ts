import {
  ProductResource,
  RESOURCE_TYPE_DATA_PRODUCT,
} from '@meshstage/plugin-data-mesh-common';
import { createPermissionResourceRef } from '@backstage/plugin-permission-node';
import { ProductFilter } from './ProductFilter';

/**
 * Data products in the permission framework: rules see a `ProductResource`,
 * lists are filtered by a {@link ProductFilter}.
 *
 * @public
 */
export const dataProductPermissionResourceRef = createPermissionResourceRef<
  ProductResource,
  ProductFilter
>().with({
  pluginId: 'data-mesh',
  resourceType: RESOURCE_TYPE_DATA_PRODUCT,
});
