export {
  RESOURCE_TYPE_DATA_PRODUCT,
  dataMeshPermissions,
  dataProductAdministerPermission,
  dataProductPublishPermission,
  dataProductReadPermission,
} from './permissions';
export type { ProductResource } from './ProductResource';
