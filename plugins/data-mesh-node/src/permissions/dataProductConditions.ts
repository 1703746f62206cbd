import { createConditionExports } from '@backstage/plugin-permission-node';
import { dataProductPermissionResourceRef } from './dataProductPermissionResourceRef';
import { isProduct } from './rules/isProduct';
import { isInDomain } from './rules/isInDomain';
import { isProductOwner } from './rules/isProductOwner';

const conditionExports = createConditionExports({
  resourceRef: dataProductPermissionResourceRef,
  rules: { isProductOwner, isInDomain, isProduct },
});

/**
 * Conditions about data products, for permission policies.
 *
 * @public
 */
export const dataProductConditions = conditionExports.conditions;

/**
 * The decision of a permission policy that depends on the product.
 *
 * @example
 *
 * ```ts
 * createDataProductConditionalDecision(
 *   permission,
 *   dataProductConditions.isProductOwner({ claims }),
 * );
 * ```
 *
 * @public
 */
export const createDataProductConditionalDecision =
  conditionExports.createConditionalDecision;
