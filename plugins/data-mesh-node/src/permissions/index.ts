export type { ProductFilter } from './ProductFilter';
export { dataProductPermissionResourceRef } from './dataProductPermissionResourceRef';
export { isProduct } from './rules/isProduct';
export { isInDomain } from './rules/isInDomain';
export { isProductOwner } from './rules/isProductOwner';
export { dataProductPermissionRules } from './dataProductPermissionRules';
export {
  createDataProductConditionalDecision,
  dataProductConditions,
} from './dataProductConditions';
