import {
  errorResponse,
  jsonResponse,
  notFound,
  otherwise,
  pathText,
} from '../../../http/responses';

/** OpenAPI paths of overrides. */
export const overridePaths = {
  '/submissions/{id}/override': {
    post: {
      operationId: 'OverrideSubmission',
      summary:
        'Waive policies for a refused submission for a few days and judge it again',
      parameters: [pathText('id', 'Id of the submission')],
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/OverrideRequest' },
          },
        },
      },
      responses: {
        ...otherwise,
        '200': jsonResponse('As it was judged now', 'Submission'),
        '400': errorResponse('It cannot be overridden as it is asked for'),
        '403': errorResponse('The caller may not override, services never may'),
        '404': notFound,
        '409': errorResponse(
          'It is not refused, not the newest attempt, or the caller submitted it',
        ),
      },
    },
  },
} as const;

/** OpenAPI schemas of overrides. */
export const overrideSchemas = {
  OverrideRequest: {
    type: 'object',
    required: ['policies', 'reason', 'expires'],
    additionalProperties: false,
    properties: {
      policies: {
        type: 'array',
        minItems: 1,
        maxItems: 100,
        items: { type: 'string', minLength: 1, maxLength: 128 },
        description: 'Ids of policies that have refused it',
      },
      reason: { type: 'string', minLength: 1, maxLength: 2_000 },
      ticket: { type: 'string', minLength: 1, maxLength: 500 },
      expires: {
        type: 'string',
        pattern: '^\\d{4}-\\d{2}-\\d{2}$',
        description: 'UTC date, the last day; at most 14 days from now',
      },
    },
  },
} as const;
