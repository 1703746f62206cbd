export {
  RESOURCE_TYPE_DATA_PRODUCT,
  dataMeshPermissions,
  dataProductAdministerPermission,
  dataProductPublishPermission,
  dataProductReadPermission,
  governanceOverridePermission,
  governancePreviewPermission,
} from './permissions';
export type { ProductResource } from './ProductResource';
