import {
  CompoundEntityRef,
  DEFAULT_NAMESPACE,
  getCompoundEntityRef,
  parseEntityRef,
  RELATION_HAS_PART,
  RELATION_OWNED_BY,
  RELATION_OWNER_OF,
  RELATION_PART_OF,
} from '@backstage/catalog-model';
import { EntityRelationSpec } from '@backstage/plugin-catalog-node';
import {
  DATA_PRODUCT_KIND,
  DataProductEntity,
  RELATION_CONSUMES_DATA_PRODUCT,
  RELATION_DATA_PRODUCT_CONSUMED_BY,
} from '@meshstage/plugin-data-mesh-common';

/**
 * The relations of a data product, both directions of each. A short owner or
 * domain is looked for in the namespace `default`, where groups and domains
 * live, and not in the product's own, which is named after its domain.
 */
export function dataProductRelations(
  entity: DataProductEntity,
): EntityRelationSpec[] {
  const self = getCompoundEntityRef(entity);
  const { owner, domain, consumes = [] } = entity.spec;
  const inDefault = { defaultNamespace: DEFAULT_NAMESPACE };
  const both = (
    target: CompoundEntityRef,
    type: string,
    reverse: string,
  ): EntityRelationSpec[] => [
    { source: self, type, target },
    { source: target, type: reverse, target: self },
  ];

  return [
    ...both(
      parseEntityRef(owner, { defaultKind: 'Group', ...inDefault }),
      RELATION_OWNED_BY,
      RELATION_OWNER_OF,
    ),
    ...both(
      parseEntityRef(domain, { defaultKind: 'Domain', ...inDefault }),
      RELATION_PART_OF,
      RELATION_HAS_PART,
    ),
    ...consumes.flatMap(ref =>
      both(
        parseEntityRef(ref, {
          defaultKind: DATA_PRODUCT_KIND,
          defaultNamespace: self.namespace,
        }),
        RELATION_CONSUMES_DATA_PRODUCT,
        RELATION_DATA_PRODUCT_CONSUMED_BY,
      ),
    ),
  ];
}
