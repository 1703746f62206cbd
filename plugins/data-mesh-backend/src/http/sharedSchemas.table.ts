/** OpenAPI schemas that several groups use. */
export const sharedSchemas = {
  ErrorResponse: {
    type: 'object',
    required: ['error', 'response'],
    properties: {
      error: {
        type: 'object',
        required: ['name', 'message'],
        properties: {
          name: { type: 'string', description: 'For example NotFoundError' },
          message: { type: 'string' },
        },
      },
      request: { type: 'object' },
      response: {
        type: 'object',
        required: ['statusCode'],
        properties: { statusCode: { type: 'integer' } },
      },
    },
  },
  Problem: {
    type: 'object',
    description: 'A finding about a document',
    required: ['code', 'severity', 'path', 'data', 'message', 'fix'],
    properties: {
      code: { type: 'string', description: 'Stable id' },
      severity: { enum: ['error', 'warning', 'info'] },
      path: { type: 'string', description: 'Place in the document' },
      line: { type: 'integer', minimum: 1 },
      column: { type: 'integer', minimum: 1 },
      data: { type: 'object' },
      message: { type: 'string' },
      fix: { type: 'string' },
    },
  },
} as const;
