import { errorResponse, jsonResponse, pathText } from '../../http/responses';

/** OpenAPI paths of readings that somebody waits for. */
export const readingPaths = {
  '/sources/{id}/readings': {
    post: {
      operationId: 'PublishFromSource',
      summary:
        'Read the source now and wait for what becomes of the documents at some paths',
      parameters: [pathText('id', 'Id of the source')],
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ReadingRequest' },
          },
        },
      },
      responses: {
        '200': jsonResponse(
          'What the source made of them, or that it takes longer',
          'SourceReadingResult',
        ),
        '403': errorResponse('The caller publishes nothing through it'),
        '404': errorResponse('It is not configured'),
      },
    },
  },
} as const;

/** OpenAPI schemas of readings that somebody waits for. */
export const readingSchemas = {
  ReadingRequest: {
    type: 'object',
    required: ['paths'],
    additionalProperties: false,
    properties: {
      paths: {
        type: 'array',
        minItems: 1,
        maxItems: 500,
        items: { type: 'string', minLength: 1, maxLength: 1_000 },
        description: 'Below the root of the source, /-separated',
      },
      timeoutSeconds: {
        type: 'integer',
        minimum: 1,
        maximum: 60,
        description: '30 unless told',
      },
    },
  },
  SourceReadingResult: {
    type: 'object',
    required: ['state', 'submissions', 'missing'],
    properties: {
      state: {
        enum: ['read', 'failing', 'timeout'],
        description:
          'failing: not all of it could be read or taken in; timeout: it is read later',
      },
      message: { type: 'string' },
      submissions: {
        type: 'array',
        items: { $ref: '#/components/schemas/Submission' },
        description: 'unchanged: what is live had these bytes before',
      },
      missing: {
        type: 'array',
        items: { type: 'string' },
        description: 'Paths at which the source holds no document',
      },
    },
  },
} as const;
