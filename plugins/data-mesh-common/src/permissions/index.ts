export {
  RESOURCE_TYPE_DATA_PRODUCT,
  dataMeshPermissions,
  dataProductAdministerPermission,
  dataProductPublishPermission,
  dataProductReadPermission,
  governanceOverridePermission,
  governanceReviewPermission,
  governancePreviewPermission,
} from './permissions';
export type { ProductResource } from './ProductResource';
