import { JsonObject } from '@meshstage/plugin-data-mesh-common';
import { COLUMN_RULES } from '../policies/columnRules.table';
import { productRules } from './productRules.table';

/** What so many policies say, those about columns first. */
export function scanRules(count: number): JsonObject[] {
  const columns = COLUMN_RULES.map(({ spec }) => ({
    forEach: 'columns',
    ...spec,
  }));
  const products = productRules(count - columns.length);
  return [...columns, ...products.map(({ assert }) => ({ assert }))];
}
