const text = { type: 'string' } as const;

/** OpenAPI: the level that a scorecard gives a product. */
export const levelSchema = {
  type: 'object',
  required: ['scorecard', 'title', 'level', 'waived'],
  properties: {
    scorecard: { type: 'string', description: 'Id of the scorecard' },
    title: text,
    level: {
      type: 'object',
      required: ['state'],
      properties: {
        state: { enum: ['reached', 'none', 'unknown'] },
        name: text,
        index: { type: 'integer', minimum: 0 },
        atLeast: text,
      },
    },
    waived: {
      type: 'integer',
      minimum: 0,
      description: 'Policies that count only because they are waived',
    },
    score: { type: 'number', minimum: 0, maximum: 1 },
    isStale: {
      type: 'boolean',
      description: 'Something has changed since it was judged',
    },
  },
} as const;
