import type { Entity } from '@backstage/catalog-model';

/**
 * Whether an entity is a data product, for `EntitySwitch` of the old frontend
 * system.
 *
 * @public
 */
export function isDataProduct(entity: Entity): boolean {
  return entity.kind.toLocaleLowerCase('en-US') === 'dataproduct';
}
