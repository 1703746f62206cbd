import { JsonObject } from '../model';
import { DATA_PRODUCT_API_VERSION, DATA_PRODUCT_KIND } from './constants';

/**
 * JSON Schema (draft-07) of the light entity, for the catalog's processor and
 * for the catalog model layer alike. The latter refuses `allOf`, `oneOf`, `$ref`
 * and the like at the root and on `spec`, so there are none.
 *
 * @public
 */
export const dataProductEntitySchema = {
  $schema: 'http://json-schema.org/draft-07/schema',
  $id: 'DataProductV1alpha1',
  description:
    'A data product: a named set of output ports that one domain answers for. Mirrored from the registry; columns, contracts and SLA are asked of the data-mesh API.',
  type: 'object',
  required: ['apiVersion', 'kind', 'metadata', 'spec'],
  properties: {
    apiVersion: { enum: [DATA_PRODUCT_API_VERSION] },
    kind: { enum: [DATA_PRODUCT_KIND] },
    metadata: {
      type: 'object',
      required: ['name'],
      properties: { name: { type: 'string', minLength: 1 } },
      additionalProperties: true,
    },
    spec: {
      type: 'object',
      required: ['type', 'lifecycle', 'owner', 'domain'],
      properties: {
        type: {
          type: 'string',
          description:
            'How the product is aligned: source-aligned, aggregate or consumer-aligned; other words of owners are kept.',
          examples: ['source-aligned', 'aggregate', 'consumer-aligned'],
          minLength: 1,
        },
        lifecycle: {
          type: 'string',
          description: 'Where the product is in its life.',
          examples: ['draft', 'active', 'deprecated', 'retired'],
          minLength: 1,
        },
        owner: {
          type: 'string',
          description: 'Entity ref of the Group or User that owns the product.',
          examples: ['group:default/sales'],
          minLength: 1,
        },
        domain: {
          type: 'string',
          description: 'Name of the Domain that answers for the product.',
          examples: ['sales'],
          minLength: 1,
        },
        outputPorts: {
          type: 'array',
          description: 'The ways to consume the product.',
          items: {
            type: 'object',
            required: ['name'],
            properties: {
              name: {
                type: 'string',
                description: 'Name of the port; with its version the key.',
                minLength: 1,
              },
              version: {
                type: 'string',
                description: 'Version of the port.',
                examples: ['1.0.0'],
                minLength: 1,
              },
              contract: {
                type: 'string',
                description:
                  'Id of the data contract that the port serves, `@` and its version.',
                examples: ['orders@1.2.0'],
                minLength: 1,
              },
              type: {
                type: 'string',
                description: 'What the port is.',
                examples: ['tables', 'files', 'api'],
                minLength: 1,
              },
            },
          },
        },
        consumes: {
          type: 'array',
          description: 'Entity refs of the data products that it consumes.',
          items: { type: 'string', minLength: 1 },
          examples: [['dataproduct:sales/orders']],
        },
      },
      additionalProperties: true,
    },
  },
} satisfies JsonObject;
