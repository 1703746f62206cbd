import { isProduct } from './rules/isProduct';
import { isInDomain } from './rules/isInDomain';
import { isProductOwner } from './rules/isProductOwner';

/**
 * All rules for data products, as the backend registers them.
 *
 * @public
 */
export const dataProductPermissionRules: [
  typeof isProductOwner,
  typeof isInDomain,
  typeof isProduct,
] = [isProductOwner, isInDomain, isProduct];
