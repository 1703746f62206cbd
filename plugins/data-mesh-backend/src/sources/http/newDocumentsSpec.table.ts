import { errorResponse, jsonResponse, pathText } from '../../http/responses';

/** OpenAPI paths of new documents. */
export const newDocumentsPaths = {
  '/sources/{id}/documents': {
    post: {
      operationId: 'CreateDocuments',
      summary:
        'Put documents of new products into a source that can be written to: all or none, and nothing is written over',
      parameters: [pathText('id', 'Id of the source')],
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/NewDocumentsRequest' },
          },
        },
      },
      responses: {
        '200': jsonResponse(
          'Judged; nothing was written',
          'NewDocumentsResult',
        ),
        '201': jsonResponse(
          'Written; the source reads them soon, or at once when it is asked to (PublishFromSource)',
          'NewDocumentsResult',
        ),
        '400': errorResponse(
          'The request is not as described here, the source cannot be written to, or it would not read documents at these paths',
        ),
        '403': errorResponse('The caller may not publish them through it'),
        '404': errorResponse('It is not configured'),
        '409': errorResponse(
          'Their folder holds something, or one of them is live already',
        ),
        '422': jsonResponse(
          'Refused; nothing was written',
          'NewDocumentsResult',
        ),
        '503': errorResponse('The source could not be written to'),
      },
    },
  },
} as const;

/** OpenAPI schemas of new documents. */
export const newDocumentsSchemas = {
  NewDocumentsRequest: {
    type: 'object',
    required: ['documents'],
    additionalProperties: false,
    properties: {
      documents: {
        type: 'array',
        minItems: 1,
        maxItems: 500,
        items: {
          type: 'object',
          required: ['path', 'content'],
          additionalProperties: false,
          properties: {
            path: {
              type: 'string',
              minLength: 1,
              maxLength: 1_000,
              description:
                'Below the root of the source, /-separated; all in one folder that is not there yet or is empty',
            },
            content: { type: 'string', description: 'At most 5 MB' },
          },
        },
      },
      dryRun: { type: 'boolean', description: 'Judge only, write nothing' },
    },
  },
  NewDocumentsResult: {
    type: 'object',
    required: ['outcome', 'submissions'],
    properties: {
      outcome: { enum: ['judged', 'written', 'refused'] },
      submissions: {
        type: 'array',
        items: { $ref: '#/components/schemas/Submission' },
        description: 'What the gate said before anything was written',
      },
    },
  },
} as const;
