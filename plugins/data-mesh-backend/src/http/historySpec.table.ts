import {
  jsonResponse,
  notFound,
  otherwise,
  paging,
  pathText,
  textQuery,
} from './responses';

const history = [
  pathText('domain', 'Slug of the domain'),
  pathText('name', 'Slug of the product'),
  textQuery(
    'port',
    'Name of an output port: the history of its contract line; without it that of the product',
  ),
  textQuery(
    'version',
    'Version of the port as written; its highest one unless told',
  ),
];

const pair = ['before', 'after'].map(name => ({
  ...textQuery(name, 'Id of a revision'),
  required: true,
  allowEmptyValue: false,
}));

/** OpenAPI paths of revisions and comparisons. */
export const historyPaths = {
  '/products/{domain}/{name}/revisions': {
    get: {
      operationId: 'ListRevisions',
      summary: 'Accepted versions, newest first',
      parameters: [...history, ...paging(200)],
      responses: {
        ...otherwise,
        '200': jsonResponse('A page', 'RevisionPage'),
        '404': notFound,
      },
    },
  },
  '/products/{domain}/{name}/changelog': {
    get: {
      operationId: 'GetChangelog',
      summary: 'Accepted versions, each compared with the one before it',
      parameters: [...history, ...paging(50)],
      responses: {
        ...otherwise,
        '200': jsonResponse('A page', 'ChangelogPage'),
        '404': notFound,
      },
    },
  },
  '/comparisons': {
    get: {
      operationId: 'CompareRevisions',
      summary: 'What lies between two revisions of one document',
      parameters: pair,
      responses: {
        ...otherwise,
        '200': jsonResponse('The comparison', 'RevisionComparison'),
        '404': notFound,
      },
    },
  },
  '/comparisons/schema': {
    get: {
      operationId: 'CompareSchemas',
      summary: 'The same, with the schemas of a contract laid over each other',
      parameters: pair,
      responses: {
        ...otherwise,
        '200': jsonResponse('The comparison', 'SchemaComparison'),
        '404': notFound,
      },
    },
  },
};

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const foreign = { type: 'object' } as const;
const grade = { enum: ['ok', 'review', 'break'] } as const;
const bumps = ['none', 'patch', 'minor', 'major'] as const;
const state = { enum: ['same', 'added', 'removed', 'changed'] } as const;
const positions = { type: 'array', items: count } as const;
const changes = {
  type: 'array',
  items: { $ref: '#/components/schemas/Change' },
} as const;
const revision = { $ref: '#/components/schemas/Revision' } as const;

const counts = {
  type: 'object',
  description: 'How many changes have each grade',
  required: ['ok', 'review', 'break'],
  properties: { ok: count, review: count, break: count },
} as const;

const comparison = {
  bump: { enum: bumps, description: 'What the changes deserve' },
  declaredBump: {
    enum: [...bumps, 'lowered'],
    description: 'What the author did; absent where a version is no number',
  },
  bumpEnough: flag,
  total: count,
  history: counts,
  consumers: counts,
  producer: counts,
} as const;

const comparisonRequired = [
  'bump',
  'bumpEnough',
  'total',
  'history',
  'consumers',
  'producer',
] as const;

const spot = {
  type: 'object',
  required: ['path'],
  properties: {
    path: { type: 'string', description: 'Place in the normalised document' },
    line: { type: 'integer', minimum: 1 },
    column: { type: 'integer', minimum: 1 },
  },
} as const;

const row = {
  type: 'object',
  required: ['state', 'depth', 'name'],
  properties: {
    state,
    changes: positions,
    parent: count,
    depth: count,
    name: text,
  },
} as const;

/** OpenAPI schemas of revisions and comparisons. */
export const historySchemas = {
  Revision: {
    type: 'object',
    description: 'An accepted version of a product or of a contract',
    required: [
      'id',
      'kind',
      'position',
      'lifecycle',
      'sha256',
      'acceptedAt',
      'acceptedBy',
      'submissionId',
      'sourceId',
    ],
    properties: {
      id: text,
      kind: { enum: ['DataProduct', 'DataContract'] },
      position: { type: 'integer', minimum: 1 },
      version: text,
      lifecycle: text,
      sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      acceptedAt: { type: 'string', format: 'date-time' },
      acceptedBy: text,
      submissionId: text,
      sourceId: text,
      location: text,
      commit: text,
    },
  },
  RevisionPage: {
    type: 'object',
    required: ['items', 'totalItems'],
    properties: {
      items: { type: 'array', items: revision },
      totalItems: count,
      nextCursor: text,
    },
  },
  Change: {
    type: 'object',
    description:
      'One difference; `before` and `after` only where they are short',
    required: [
      'rule',
      'case',
      'path',
      'at',
      'history',
      'consumers',
      'producer',
      'flags',
      'data',
      'title',
      'reason',
    ],
    properties: {
      rule: { type: 'string', description: 'Row of the rule table' },
      case: text,
      path: { type: 'string', description: 'By stable ids and names' },
      before: {},
      after: {},
      at: {
        type: 'object',
        required: ['before', 'after'],
        properties: { before: spot, after: spot },
      },
      history: grade,
      consumers: grade,
      producer: grade,
      flags: { type: 'array', items: text },
      data: foreign,
      title: text,
      reason: text,
    },
  },
  ChangelogPage: {
    type: 'object',
    required: ['items', 'totalItems'],
    properties: {
      items: {
        type: 'array',
        items: {
          type: 'object',
          required: ['revision', 'changes'],
          properties: {
            revision,
            since: {
              type: 'object',
              required: ['id', 'position'],
              properties: { id: text, position: count, version: text },
            },
            comparison: {
              type: 'object',
              required: comparisonRequired,
              properties: comparison,
            },
            changes,
          },
        },
      },
      totalItems: count,
      nextCursor: text,
      readers: {
        type: 'object',
        description: 'Products that read the contract line',
        required: ['total', 'products'],
        properties: {
          total: count,
          products: {
            type: 'array',
            items: {
              type: 'object',
              required: ['ref', 'title', 'port'],
              properties: { ref: text, title: text, port: text, access: text },
            },
          },
        },
      },
    },
  },
  RevisionComparison: {
    type: 'object',
    required: ['before', 'after', ...comparisonRequired, 'changes'],
    properties: {
      before: revision,
      after: revision,
      ...comparison,
      changes,
    },
  },
  SchemaComparison: {
    type: 'object',
    required: ['before', 'after', ...comparisonRequired, 'changes', 'tables'],
    properties: {
      before: revision,
      after: revision,
      ...comparison,
      changes,
      tables: {
        type: 'array',
        items: {
          type: 'object',
          required: ['name', 'state', 'rows'],
          properties: {
            name: text,
            state,
            changes: positions,
            rows: { type: 'array', items: row },
          },
        },
      },
    },
  },
} as const;
