import { errorResponse, jsonResponse, pathText } from '../../http/responses';

const text = { type: 'string' } as const;
const refs = { type: 'array', items: { type: 'string' } } as const;
const id = pathText('id', 'Id of the source');

/** OpenAPI paths of the sources. */
export const sourcePaths = {
  '/sources': {
    get: {
      operationId: 'ListSources',
      summary: 'State of the configured sources',
      responses: { '200': jsonResponse('All of them', 'SourceStatuses') },
    },
  },
  '/sources/{id}/refresh': {
    post: {
      operationId: 'RefreshSource',
      summary:
        'Read the source soon and hand in again what was refused, without waiting for a failing host',
      parameters: [id],
      responses: {
        '202': { description: 'It will be read soon' },
        '403': errorResponse('The caller publishes nothing through it'),
        '404': errorResponse('It is not configured'),
      },
    },
  },
  '/sources/{id}/removals/confirm': {
    post: {
      operationId: 'ConfirmRemovals',
      summary:
        'One step: held removals become source-removed; where none are held, products that are source-removed leave the mesh',
      parameters: [id],
      requestBody: {
        required: false,
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/RemovalConfirmation' },
          },
        },
      },
      responses: {
        '200': jsonResponse('What was done', 'ConfirmedRemovals'),
        '403': errorResponse('The caller does not administer the products'),
        '404': errorResponse('There is no such source'),
      },
    },
  },
};

/** OpenAPI schemas of the sources. */
export const sourceSchemas = {
  SourceStatuses: {
    type: 'array',
    items: {
      type: 'object',
      required: ['id', 'type', 'domains', 'state', 'products', 'heldRemovals'],
      properties: {
        id: text,
        type: text,
        domains: { type: 'array', items: text, description: '["*"]: all' },
        state: { enum: ['ok', 'failing', 'suspended', 'never-read'] },
        message: {
          type: 'string',
          description: 'For who publishes through the source',
        },
        lastReadAt: { type: 'string', format: 'date-time' },
        lastSuccessAt: { type: 'string', format: 'date-time' },
        products: { type: 'integer', minimum: 0 },
        heldRemovals: {
          ...refs,
          description: 'Refs of products whose removal waits',
        },
        removedProducts: {
          ...refs,
          description: 'Refs of products that are source-removed',
        },
        writable: {
          type: 'boolean',
          description:
            'Whether documents can be put there and mended there from here',
        },
      },
    },
  },
  RemovalConfirmation: {
    type: 'object',
    additionalProperties: false,
    properties: {
      refs: { ...refs, maxItems: 10_000, description: 'Only these' },
    },
  },
  ConfirmedRemovals: {
    type: 'object',
    required: ['sourceRemoved', 'removed'],
    properties: { sourceRemoved: refs, removed: refs },
  },
} as const;
