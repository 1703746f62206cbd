import {
  RELATION_HAS_PART,
  RELATION_OWNED_BY,
  RELATION_OWNER_OF,
  RELATION_PART_OF,
} from '@backstage/catalog-model';
import { createCatalogModelLayer } from '@backstage/catalog-model/alpha';
import {
  ANNOTATION_PRODUCT_ID,
  ANNOTATION_REVISION,
  ANNOTATION_STATE,
  DATA_PRODUCT_API_VERSION,
  DATA_PRODUCT_KIND,
  dataProductEntitySchema,
  RELATION_CONSUMES_DATA_PRODUCT,
  RELATION_DATA_PRODUCT_CONSUMED_BY,
} from '@meshstage/plugin-data-mesh-common';

const [group, version] = DATA_PRODUCT_API_VERSION.split('/');

/**
 * The kind `DataProduct` as a layer of the catalog model: the same schema and
 * relations as those of the processor.
 *
 * @alpha
 */
export const dataProductModelLayer = createCatalogModelLayer({
  layerId: `${group}/kind-data-product`,
  builder: model => {
    model.addKind({
      group,
      names: {
        kind: DATA_PRODUCT_KIND,
        singular: 'data product',
        plural: 'data products',
      },
      description: dataProductEntitySchema.description,
      versions: [
        {
          name: version,
          schema: {
            // The model adds apiVersion, kind and metadata itself.
            jsonSchema: {
              type: 'object',
              required: ['spec'],
              properties: { spec: dataProductEntitySchema.properties.spec },
            },
          },
          relationFields: [
            {
              selector: { path: 'spec.owner' },
              relation: RELATION_OWNED_BY,
              defaultKind: 'Group',
              defaultNamespace: 'default',
            },
            {
              selector: { path: 'spec.domain' },
              relation: RELATION_PART_OF,
              defaultKind: 'Domain',
              defaultNamespace: 'default',
            },
            {
              selector: { path: 'spec.consumes' },
              relation: RELATION_CONSUMES_DATA_PRODUCT,
              defaultKind: DATA_PRODUCT_KIND,
              defaultNamespace: 'inherit',
            },
          ],
        },
      ],
    });
    // Relations of the built-in model are extended, not declared again.
    model.updateRelationPair({
      fromKind: DATA_PRODUCT_KIND,
      toKind: ['Group', 'User'],
      forward: { type: RELATION_OWNED_BY },
      reverse: { type: RELATION_OWNER_OF },
    });
    model.updateRelationPair({
      fromKind: DATA_PRODUCT_KIND,
      toKind: 'Domain',
      forward: { type: RELATION_PART_OF },
      reverse: { type: RELATION_HAS_PART },
    });
    model.addRelationPair({
      fromKind: DATA_PRODUCT_KIND,
      toKind: DATA_PRODUCT_KIND,
      description: 'A data product reads an output port of another one.',
      forward: { type: RELATION_CONSUMES_DATA_PRODUCT, title: 'consumes' },
      reverse: {
        type: RELATION_DATA_PRODUCT_CONSUMED_BY,
        title: 'consumed by',
      },
    });
    model.addAnnotation({
      name: ANNOTATION_PRODUCT_ID,
      title: 'Product id',
      description: 'The id of the data product in its ODPS document.',
    });
    model.addAnnotation({
      name: ANNOTATION_REVISION,
      title: 'Revision',
      description: 'sha256 of the revision of the product that is live, hex.',
    });
    model.addAnnotation({
      name: ANNOTATION_STATE,
      title: 'State',
      description: 'The state of the product where it is not live.',
    });
  },
});
