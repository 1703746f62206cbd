import {
  errorResponse,
  jsonResponse,
  otherwise,
} from '../../../http/responses';

const text = { type: 'string' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const outcome = {
  enum: ['pass', 'fail', 'waived', 'error', 'not-evaluated', 'not-applicable'],
} as const;
const flipKind = {
  enum: ['fails', 'refused', 'more', 'unknown', 'waived', 'clears'],
  description:
    'refused: it failed, and publishing it is refused now; more: it fails in more items; unknown: nobody can tell any more; clears: nothing is held against it any more',
} as const;
const levelKind = { enum: ['lost', 'unknown', 'reached'] } as const;
const levels = { $ref: '#/components/schemas/LevelFlipCounts' } as const;
const flips = { $ref: '#/components/schemas/FlipCounts' } as const;
const outcomes = { $ref: '#/components/schemas/ImpactOutcomes' } as const;

function counts(names: readonly string[]) {
  return {
    type: 'object' as const,
    required: [...names],
    properties: Object.fromEntries(names.map(name => [name, count])),
  };
}

function listOf(schema: string) {
  return {
    type: 'array' as const,
    items: { $ref: `#/components/schemas/${schema}` },
  };
}

/** OpenAPI paths of the preview of changes of policies. */
export const impactPaths = {
  '/governance/impact': {
    post: {
      operationId: 'PreviewImpact',
      summary:
        'Which products that the caller may read would flip if policies were changed; nothing is stored',
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/ImpactRequest' },
          },
        },
      },
      responses: {
        ...otherwise,
        '200': jsonResponse('What would happen', 'ImpactPreview'),
        '400': errorResponse(
          'No such source, a file that is not there, or one that is given twice',
        ),
        '403': errorResponse('The caller may not preview'),
        '413': errorResponse('The texts are too large'),
        '503': errorResponse(
          'A source of policies was never read, the catalog does not answer, or other previews are running',
        ),
      },
    },
  },
};

/** OpenAPI schemas of the preview of changes of policies. */
export const impactSchemas = {
  ImpactRequest: {
    type: 'object',
    required: ['changes'],
    additionalProperties: false,
    properties: {
      changes: {
        type: 'array',
        minItems: 1,
        maxItems: 500,
        items: { $ref: '#/components/schemas/PolicyFileChange' },
      },
    },
  },
  PolicyFileChange: {
    type: 'object',
    required: ['source', 'path'],
    additionalProperties: false,
    properties: {
      source: { ...text, minLength: 1, maxLength: 200 },
      path: { ...text, minLength: 1, maxLength: 1_000 },
      content: {
        ...text,
        maxLength: 1_000_000,
        description: 'All of its text; absent where it would be deleted',
      },
    },
  },
  ImpactPreview: {
    type: 'object',
    required: [
      'policySets',
      'total',
      'complete',
      'products',
      'flips',
      'levels',
      'policies',
      'scorecards',
      'domains',
      'owners',
      'items',
      'problems',
    ],
    properties: {
      policySets: {
        type: 'object',
        required: ['before', 'after'],
        properties: { before: text, after: text },
      },
      total: { ...count, description: 'Products that the caller may read' },
      complete: {
        type: 'boolean',
        description: 'False where time ran out before all were looked at',
      },
      products: counts(['seen', 'flipped']),
      flips,
      levels,
      policies: listOf('ImpactOfPolicy'),
      scorecards: listOf('ImpactOfScorecard'),
      domains: listOf('ImpactGroup'),
      owners: listOf('ImpactGroup'),
      items: {
        ...listOf('ProductImpact'),
        description: 'The worst first, at most 500; the counts have all',
      },
      unjudged: {
        type: 'object',
        description:
          'Products of which judging broke off; absent where there is none',
        required: ['count', 'refs'],
        properties: {
          count,
          refs: { type: 'array', items: text, description: 'At most 500' },
        },
      },
      problems: {
        type: 'array',
        items: {
          type: 'object',
          required: ['source', 'path', 'problem'],
          properties: {
            source: text,
            path: text,
            problem: { $ref: '#/components/schemas/Problem' },
          },
        },
      },
    },
  },
  FlipCounts: counts(flipKind.enum),
  LevelFlipCounts: counts(levelKind.enum),
  ImpactOutcomes: counts(outcome.enum),
  ImpactOfPolicy: {
    type: 'object',
    required: ['id', 'title', 'change', 'before', 'after', 'flips'],
    properties: {
      id: text,
      title: text,
      change: { enum: ['added', 'changed', 'removed', 'waivers'] },
      before: outcomes,
      after: outcomes,
      flips,
    },
  },
  ImpactOfScorecard: {
    type: 'object',
    required: ['id', 'title', 'flips'],
    properties: { id: text, title: text, flips: levels },
  },
  ImpactGroup: {
    type: 'object',
    required: ['key', 'products', 'flips', 'levels'],
    properties: { key: text, products: count, flips, levels },
  },
  ProductImpact: {
    type: 'object',
    required: ['ref', 'title', 'domain', 'policies', 'levels'],
    properties: {
      ref: text,
      title: text,
      domain: text,
      owner: text,
      policies: {
        type: 'array',
        items: {
          type: 'object',
          required: ['policy', 'title', 'kind', 'count', 'items'],
          properties: {
            policy: text,
            title: text,
            kind: flipKind,
            before: outcome,
            after: outcome,
            enforcement: { enum: ['deny', 'warn', 'audit'] },
            inForceFrom: text,
            spared: {
              type: 'object',
              required: ['items'],
              properties: { items: count, until: text },
            },
            count,
            items: {
              type: 'array',
              items: {
                type: 'object',
                required: ['outcome', 'path'],
                properties: {
                  outcome,
                  path: text,
                  document: text,
                  field: text,
                  message: text,
                  reason: text,
                  wanted: { type: 'object' },
                },
              },
            },
          },
        },
      },
      levels: {
        type: 'array',
        items: {
          type: 'object',
          required: ['scorecard', 'title', 'kind', 'missing'],
          properties: {
            scorecard: text,
            title: text,
            kind: levelKind,
            before: { type: 'object' },
            after: { type: 'object' },
            missing: { type: 'array', items: { type: 'object' } },
          },
        },
      },
    },
  },
} as const;
