import { useEntity } from '@backstage/plugin-catalog-react';
import { slugify } from '@meshstage/plugin-data-mesh-common';

/** Slug of the domain whose entity page this is, as its products name it. */
export function useDomain(): string {
  return slugify(useEntity().entity.metadata.name);
}
