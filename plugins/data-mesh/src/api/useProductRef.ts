import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';

/** Ref of the product whose entity page this is, `dataproduct:<domain>/<name>`. */
export function useProductRef(): string {
  const { entity } = useEntity();
  return stringifyEntityRef(entity);
}
