import {
  errorResponse,
  jsonResponse,
  notFound,
  otherwise,
  paging,
  pathText,
  textQuery,
} from '../../../http/responses';

const text = { type: 'string' } as const;
const time = { type: 'string', format: 'date-time' } as const;
const day = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  description: 'UTC date, the last day on which it counts',
} as const;
const written = (maxLength: number) =>
  ({ type: 'string', minLength: 1, maxLength } as const);

const STATES = [
  'pending',
  'in-force',
  'rejected',
  'withdrawn',
  'ended',
  'expired',
] as const;
const OBSTACLES = [
  'no-member',
  'unknown-person',
  'no-policy',
  'unasked',
] as const;
const ACTIONS = ['approve', 'reject', 'withdraw', 'end'] as const;

function body(schema: string) {
  return {
    required: true,
    content: {
      'application/json': {
        schema: { $ref: `#/components/schemas/${schema}` },
      },
    },
  };
}

/** OpenAPI paths of waivers. */
export const waiverPaths = {
  '/governance/waivers': {
    get: {
      operationId: 'ListWaivers',
      summary:
        'Waivers of products that the caller may read, those that wait for a decision first',
      parameters: [
        {
          name: 'state',
          in: 'query',
          schema: { type: 'string', enum: STATES },
        },
        textQuery('policy', 'Id of the policy'),
        textQuery('product', 'dataproduct:<domain>/<name>'),
        ...paging(200),
      ],
      responses: {
        ...otherwise,
        '200': jsonResponse('A page', 'WaiverPage'),
      },
    },
    post: {
      operationId: 'RequestWaiver',
      summary: 'Ask the owner of a policy to waive it for a product',
      requestBody: body('WaiverRequest'),
      responses: {
        ...otherwise,
        '201': jsonResponse('It waits for a decision', 'Waiver'),
        '400': errorResponse('It cannot be given as it is asked for'),
        '404': notFound,
        '409': errorResponse('The same is asked for already'),
      },
    },
  },
  '/governance/waivers/{id}': {
    get: {
      operationId: 'GetWaiver',
      summary: 'One waiver',
      parameters: [pathText('id', 'Id of the waiver')],
      responses: {
        ...otherwise,
        '200': jsonResponse('The waiver', 'Waiver'),
        '404': notFound,
      },
    },
  },
  '/governance/waivers/{id}/decision': {
    post: {
      operationId: 'DecideWaiver',
      summary:
        'Approve or reject a waiver as the owner of its policy, or give it up',
      parameters: [pathText('id', 'Id of the waiver')],
      requestBody: body('WaiverDecision'),
      responses: {
        ...otherwise,
        '200': jsonResponse('As it is now', 'Waiver'),
        '400': errorResponse('A reason is missing'),
        '403': errorResponse('It is for somebody else to decide'),
        '404': notFound,
        '409': errorResponse('It was decided about already'),
      },
    },
  },
} as const;

const asked = {
  policy: { ...written(128), description: 'Id' },
  product: { ...written(255), description: 'dataproduct:<domain>/<name>' },
  port: { ...written(500), description: 'Only what this port serves' },
  column: { ...written(2_000), description: 'Only this one, path or key' },
  reason: written(2_000),
  ticket: written(500),
  expires: day,
  submission: {
    ...written(36),
    description: 'Refused; judged again once the waiver is approved',
  },
} as const;

/** OpenAPI schemas of waivers. */
export const waiverSchemas = {
  WaiverRequest: {
    type: 'object',
    required: ['policy', 'product', 'reason', 'expires'],
    additionalProperties: false,
    properties: asked,
  },
  WaiverDecision: {
    type: 'object',
    required: ['action'],
    additionalProperties: false,
    properties: {
      action: { type: 'string', enum: ACTIONS },
      reason: { type: 'string', maxLength: 2_000 },
    },
  },
  WaiverPage: {
    type: 'object',
    required: ['items', 'totalItems'],
    properties: {
      items: { type: 'array', items: { $ref: '#/components/schemas/Waiver' } },
      totalItems: { type: 'integer', minimum: 0 },
      nextCursor: text,
    },
  },
  Waiver: {
    type: 'object',
    required: [
      'id',
      'state',
      'origin',
      'policy',
      'policyTitle',
      'product',
      'productTitle',
      'reason',
      'requestedBy',
      'requestedAt',
      'expires',
      'actions',
    ],
    properties: {
      ...asked,
      id: text,
      state: { enum: STATES },
      origin: {
        enum: ['portal', 'file-request', 'file', 'override'],
        description:
          'file-request: a file that asks for it, or whose approver was not accepted. file: one that gives it. override: of a refusal',
      },
      policyTitle: text,
      policyOwner: { ...text, description: 'Entity ref of who approves' },
      productTitle: text,
      requestedBy: { ...text, description: 'Entity ref' },
      requestedAt: time,
      decidedBy: text,
      decidedAt: time,
      decisionReason: text,
      endedBy: text,
      endedAt: time,
      endReason: text,
      file: { ...text, description: 'Path of the file that it stands in' },
      unaccepted: {
        type: 'object',
        description:
          'Whom that file names as who approved, and why this does not count',
        required: ['approver', 'because'],
        properties: {
          approver: { ...text, description: 'Entity ref' },
          because: { enum: OBSTACLES },
        },
      },
      actions: {
        type: 'array',
        items: { type: 'string', enum: ACTIONS },
        description: 'What the caller can do about it now',
      },
    },
  },
} as const;
