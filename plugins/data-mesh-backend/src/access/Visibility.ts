import { PermissionCriteria } from '@backstage/plugin-permission-common';
import { ProductFilter } from '@meshstage/plugin-data-mesh-node';

/**
 * What one principal may do something with, as plain data: it is applied to a
 * product in memory and becomes SQL (see {@link isVisible}, {@link whereVisible}).
 */
export interface Visibility {
  /** By the rules of the permission framework. */
  criteria: 'all' | 'none' | PermissionCriteria<ProductFilter>;
  /** Only these products, because the catalog shows its entities to some. */
  refs?: ReadonlySet<string>;
}

/** Everything. */
export const VISIBLE_ALL: Visibility = { criteria: 'all' };

/** Nothing. */
export const VISIBLE_NONE: Visibility = { criteria: 'none' };
