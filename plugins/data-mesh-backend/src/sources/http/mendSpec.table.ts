import {
  errorResponse,
  jsonResponse,
  notFound,
  pathText,
} from '../../http/responses';

const text = { type: 'string' } as const;

/** OpenAPI paths of mending. */
export const mendPaths = {
  '/submissions/{id}/mend': {
    post: {
      operationId: 'MendSubmission',
      summary:
        'Judge mended texts of a submission that is refused or waits, or publish them where they come from',
      parameters: [pathText('id', 'Id of the submission')],
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/MendRequest' },
          },
        },
      },
      responses: {
        '200': jsonResponse('Judged, or published', 'MendResult'),
        '202': jsonResponse(
          'Written; its source was not read whole yet',
          'MendResult',
        ),
        '400': errorResponse('The request is not as described here'),
        '403': errorResponse(
          'The caller may not publish it, or its source is read only',
        ),
        '404': notFound,
        '409': {
          description:
            'Nothing was changed: what is there is newer (MendResult with the newer texts), or If-Match is older than what is live (ErrorResponse)',
          content: { 'application/json': { schema: { type: 'object' } } },
        },
        '422': jsonResponse('Refused; nothing was changed', 'MendResult'),
        '503': errorResponse('The source could not be written to'),
      },
    },
  },
} as const;

/** OpenAPI schemas of mending. */
export const mendSchemas = {
  MendRequest: {
    type: 'object',
    required: ['documents'],
    additionalProperties: false,
    properties: {
      documents: {
        type: 'array',
        maxItems: 500,
        items: {
          type: 'object',
          required: ['path', 'content', 'from'],
          additionalProperties: false,
          properties: {
            path: { type: 'string', minLength: 1, maxLength: 1_000 },
            content: { type: 'string', description: 'At most 5 MB' },
            from: {
              type: 'string',
              pattern: '^[0-9a-f]{64}$',
              description: 'sha256 of what it was mended from',
            },
          },
        },
      },
      dryRun: { type: 'boolean', description: 'Judge only, change nothing' },
      ifMatch: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    },
  },
  MendResult: {
    type: 'object',
    required: ['outcome', 'submissions'],
    properties: {
      outcome: {
        enum: ['judged', 'published', 'unread', 'refused', 'overtaken'],
      },
      message: text,
      submissions: {
        type: 'array',
        items: { $ref: '#/components/schemas/Submission' },
      },
      newer: {
        type: 'array',
        description: 'What is there now; without text where it is gone',
        items: {
          type: 'object',
          required: ['path'],
          properties: { path: text, text, sha256: text },
        },
      },
    },
  },
} as const;
