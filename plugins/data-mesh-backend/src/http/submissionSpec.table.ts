import {
  errorResponse,
  jsonResponse,
  notFound,
  paging,
  pathText,
  textQuery,
  otherwise,
} from './responses';

const STATES = [
  'unchanged',
  'waiting',
  'accepted',
  'accepted-with-warnings',
  'refused',
] as const;

/** OpenAPI paths of the submissions. */
export const submissionPaths = {
  '/submissions': {
    get: {
      operationId: 'ListSubmissions',
      summary: 'Attempts to publish that the caller may see, newest first',
      parameters: [
        {
          name: 'state',
          in: 'query',
          schema: { type: 'string', enum: STATES },
        },
        textQuery('domain', 'Slug'),
        {
          name: 'newest',
          in: 'query',
          description:
            'Only attempts that no newer attempt of the same documents followed',
          schema: { type: 'boolean' },
        },
        textQuery('productRef', 'dataproduct:<domain>/<name>'),
        textQuery('sourceId', 'Id of the source; push for pushes'),
        ...paging(200),
      ],
      responses: {
        '200': jsonResponse('A page', 'SubmissionPage'),
        ...otherwise,
      },
    },
    post: {
      operationId: 'Submit',
      summary: 'Publish a product with its contracts, or one contract',
      parameters: [
        {
          name: 'If-Match',
          in: 'header',
          description:
            '`revisionHash` of the revision that the caller has seen, in quotes',
          schema: { type: 'string', maxLength: 100 },
        },
      ],
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/SubmissionRequest' },
          },
        },
      },
      responses: {
        ...otherwise,
        '200': jsonResponse(
          'Unchanged, or a dry run that would be accepted or wait',
          'Submission',
        ),
        '201': jsonResponse('Accepted', 'Submission'),
        '202': jsonResponse('Waiting for what is not there yet', 'Submission'),
        '400': errorResponse('The request is not as described here'),
        '403': errorResponse('The caller may not publish these documents'),
        '409': errorResponse('If-Match is older than what is live'),
        '413': errorResponse('The request is larger than 12 MB'),
        '422': jsonResponse('Refused; nothing changed', 'Submission'),
        '503': errorResponse('The database is away; nothing was kept'),
      },
    },
  },
  '/submissions/{id}': {
    get: {
      operationId: 'GetSubmission',
      summary: 'One attempt with its documents and their problems',
      parameters: [pathText('id', 'Id of the submission')],
      responses: {
        ...otherwise,
        '200': jsonResponse('The submission', 'Submission'),
        '404': notFound,
      },
    },
  },
} as const;

const text = { type: 'string' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const problems = {
  type: 'array',
  items: { $ref: '#/components/schemas/Problem' },
} as const;

const summary = {
  id: { type: 'string', description: '`dry-run` for a dry run' },
  state: { enum: STATES },
  title: text,
  domain: text,
  productRef: text,
  sourceId: text,
  submittedAt: { type: 'string', format: 'date-time' },
  submittedBy: text,
  errors: count,
  warnings: count,
  waitingFor: {
    type: 'array',
    items: {
      type: 'object',
      required: ['kind', 'name'],
      properties: {
        kind: { enum: ['contract', 'domain', 'owner', 'policies'] },
        name: text,
      },
    },
  },
  supersededBy: {
    type: 'string',
    description: 'Id of the newer attempt that took its place',
  },
} as const;

const required = [
  'id',
  'state',
  'title',
  'sourceId',
  'submittedAt',
  'submittedBy',
  'errors',
  'warnings',
  'waitingFor',
] as const;

const grade = { enum: ['ok', 'review', 'break'] } as const;
const BUMPS = ['none', 'patch', 'minor', 'major'] as const;

const spot = {
  type: 'object',
  required: ['path'],
  properties: {
    path: { type: 'string', description: 'In the normalised model' },
    line: { type: 'integer', minimum: 1 },
    column: { type: 'integer', minimum: 1 },
  },
} as const;

const change = {
  type: 'object',
  required: [
    ...['rule', 'case', 'path', 'at', 'history', 'consumers', 'producer'],
    ...['flags', 'data', 'title', 'reason'],
  ],
  properties: {
    rule: text,
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
    data: { type: 'object' },
    title: text,
    reason: text,
  },
} as const;

/** OpenAPI schemas of the submissions. */
export const submissionSchemas = {
  SubmittedComparison: {
    type: 'object',
    description:
      'What a document does to the version that was live when it was judged; absent where there was none, or nothing changed',
    required: [
      ...['against', 'mode', 'bump', 'bumpEnough', 'breaking', 'enforced'],
      ...['changes', 'total'],
    ],
    properties: {
      against: {
        type: 'object',
        required: ['sha256'],
        properties: { version: text, sha256: text },
      },
      mode: text,
      bump: { enum: BUMPS, description: 'What the changes deserve' },
      deservedVersion: text,
      declaredBump: { enum: [...BUMPS, 'lowered'] },
      bumpEnough: {
        type: 'boolean',
        description: 'The declared bump reaches what the changes deserve',
      },
      breaking: { type: 'boolean', description: 'The mode is violated' },
      enforced: {
        type: 'boolean',
        description: 'Whether the gate refuses a break: not of a draft or 0.x',
      },
      changes: {
        type: 'array',
        description: 'The gravest first, at most 500',
        items: change,
      },
      total: count,
    },
  },
  SubmissionRequest: {
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
              description: 'Names the document within the submission',
              minLength: 1,
              maxLength: 1_000,
              pattern: '^[^\\u0000-\\u001f\\u007f]+$',
            },
            content: {
              type: 'string',
              description: 'YAML or JSON, at most 5 MB',
            },
          },
        },
      },
      commit: { type: 'string', maxLength: 200 },
      dryRun: { type: 'boolean', description: 'Judge only, keep nothing' },
    },
  },
  SubmissionPage: {
    type: 'object',
    required: ['items', 'totalItems'],
    properties: {
      items: {
        type: 'array',
        items: { type: 'object', required, properties: summary },
      },
      totalItems: count,
      nextCursor: text,
    },
  },
  Submission: {
    type: 'object',
    required: [...required, 'documents', 'problems'],
    properties: {
      ...summary,
      documents: {
        type: 'array',
        items: {
          type: 'object',
          required: ['path', 'sha256', 'problems'],
          properties: {
            path: text,
            kind: { enum: ['DataProduct', 'DataContract'] },
            id: text,
            version: text,
            sha256: text,
            location: text,
            text: {
              type: 'string',
              description: 'Absent when it was too large or is no text',
            },
            problems,
            comparison: { $ref: '#/components/schemas/SubmittedComparison' },
          },
        },
      },
      problems,
      lastGood: {
        type: 'object',
        description: 'The revision that still serves',
        required: ['ref', 'acceptedAt'],
        properties: { ref: text, version: text, acceptedAt: text },
      },
      location: text,
      commit: text,
      newerAttempt: {
        type: 'string',
        description: 'Id of a newer attempt to publish the same',
      },
      mend: {
        type: 'object',
        description:
          'How the caller can mend it; absent where nobody need, or she may not',
        required: ['way'],
        properties: {
          way: { enum: ['push', 'write', 'patch'] },
          liveHash: {
            type: 'string',
            description: 'For If-Match, of what a push would replace',
          },
        },
      },
      mayAskForWaiver: {
        type: 'boolean',
        description:
          'Whether the caller may ask for waivers of what has refused it: who may publish it may. Absent where nothing has',
      },
    },
  },
} as const;
