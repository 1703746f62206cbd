import {
  jsonResponse,
  notFound,
  otherwise,
  paging,
  pathText,
  textQuery,
} from '../../http/responses';

const product = [
  pathText('domain', 'Slug of the domain'),
  pathText('name', 'Slug of the product'),
];
const policyId = pathText('id', 'Id of the policy');
const outcomes = [
  'pass',
  'fail',
  'waived',
  'error',
  'not-evaluated',
  'not-applicable',
] as const;

/** OpenAPI paths of what policies and scorecards say. */
export const governancePaths = {
  '/products/{domain}/{name}/governance': {
    get: {
      operationId: 'GetProductGovernance',
      summary: 'What every policy and scorecard says of a product',
      parameters: product,
      responses: {
        ...otherwise,
        '200': jsonResponse('As it was judged last', 'ProductGovernance'),
        '404': notFound,
      },
    },
  },
  '/products/{domain}/{name}/governance/history': {
    get: {
      operationId: 'ListOutcomeChanges',
      summary: 'Changes of what policies say of a product, newest first',
      parameters: [...product, ...paging(200)],
      responses: {
        ...otherwise,
        '200': jsonResponse('A page', 'OutcomeChangePage'),
        '404': notFound,
      },
    },
  },
  '/products/{domain}/{name}/governance/history/{id}': {
    get: {
      operationId: 'ReplayChange',
      summary: 'Both verdicts of a change, reached again from what was kept',
      parameters: [...product, pathText('id', 'Of the change')],
      responses: {
        ...otherwise,
        '200': jsonResponse('What was said, and why', 'ReplayedChange'),
        '404': notFound,
      },
    },
  },
  '/governance/policies': {
    get: {
      operationId: 'ListPolicies',
      summary: 'All policies in force, with the products that may be read',
      responses: {
        ...otherwise,
        '200': jsonResponse('All of them, by id', 'PolicyList'),
      },
    },
  },
  '/governance/policies/{id}': {
    get: {
      operationId: 'GetPolicy',
      summary: 'One policy in its own words',
      parameters: [policyId],
      responses: {
        ...otherwise,
        '200': jsonResponse('The policy', 'PolicyDetail'),
        '404': notFound,
      },
    },
  },
  '/governance/policies/{id}/products': {
    get: {
      operationId: 'ListPolicyProducts',
      summary: 'Products that a policy has judged, the worst first',
      parameters: [
        policyId,
        {
          name: 'outcome',
          in: 'query',
          schema: { type: 'string', enum: outcomes },
        },
        textQuery('domain', 'Slug of a domain'),
        ...paging(200),
      ],
      responses: {
        ...otherwise,
        '200': jsonResponse('A page', 'PolicyProductPage'),
      },
    },
  },
  '/governance/domains/{domain}': {
    get: {
      operationId: 'GetDomainGovernance',
      summary: 'How the products of a domain stand, and what is asked of them',
      parameters: [pathText('domain', 'Name of the domain')],
      responses: {
        ...otherwise,
        '200': jsonResponse('Of those that may be read', 'DomainGovernance'),
      },
    },
  },
  '/governance/scorecards': {
    get: {
      operationId: 'ListScorecards',
      summary: 'All scorecards, with the products that may be read',
      responses: {
        ...otherwise,
        '200': jsonResponse('All of them, by id', 'ScorecardList'),
      },
    },
  },
  '/governance/scorecards/{id}': {
    get: {
      operationId: 'GetScorecard',
      summary: 'One scorecard by domain, owner, product and day',
      parameters: [pathText('id', 'Id of the scorecard')],
      responses: {
        ...otherwise,
        '200': jsonResponse('The scorecard', 'ScorecardDetail'),
        '404': notFound,
      },
    },
  },
  '/governance/scorecards/{id}/trend': {
    get: {
      operationId: 'GetScorecardTrend',
      summary: 'How the products of an owner stood at the end of each day',
      parameters: [
        pathText('id', 'Id of the scorecard'),
        {
          ...textQuery('owner', 'Entity ref of the owner'),
          required: true,
        },
      ],
      responses: {
        ...otherwise,
        '200': jsonResponse(
          'At most 90 days, the oldest first; none where the caller may not read every product that was counted',
          'ScorecardTrend',
        ),
        '404': notFound,
      },
    },
  },
} as const;

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const instant = { type: 'string', format: 'date-time' } as const;
const outcome = { enum: outcomes } as const;
const severity = { enum: ['low', 'medium', 'high', 'critical'] } as const;
const share = { type: 'number', minimum: 0, maximum: 1 } as const;
const enforcement = { enum: ['audit', 'warn', 'deny'] } as const;
const enforce = {
  type: 'object',
  required: ['check', 'publish', 'scan'],
  properties: { check: enforcement, publish: enforcement, scan: enforcement },
} as const;

const age = {
  configured: {
    ...flag,
    description: 'Whether there is any source of policies',
  },
  state: { enum: ['current', 'stale', 'never'] },
  staleBecause: {
    enum: [
      'catalog-away',
      'policies-away',
      'not-judged-since',
      'could-not-be-judged',
    ],
  },
  failingSince: {
    ...instant,
    description: 'Since when each attempt to judge the product has broken off',
  },
  evaluatedAt: instant,
  policySet: { type: 'string', description: 'Hash of the set that judged' },
} as const;

const itemCounts = {
  type: 'object',
  required: ['pass', 'fail', 'waived', 'error', 'not-evaluated'],
  properties: {
    pass: count,
    fail: count,
    waived: count,
    error: count,
    'not-evaluated': count,
  },
} as const;
const productCounts = {
  type: 'object',
  required: [...itemCounts.required, 'not-applicable'],
  properties: { ...itemCounts.properties, 'not-applicable': count },
} as const;

const evidence = {
  type: 'object',
  required: ['outcome', 'path'],
  properties: {
    outcome: { enum: ['fail', 'waived', 'error', 'not-evaluated'] },
    path: { type: 'string', description: 'Of the item, by names' },
    document: text,
    revisionId: text,
    place: { type: 'string', description: 'In the words of the document' },
    line: { type: 'integer', minimum: 1 },
    column: { type: 'integer', minimum: 1 },
    field: text,
    seen: {},
    wanted: { type: 'object' },
    reason: text,
    missing: text,
    message: text,
    enforcement,
    baselined: flag,
    waiver: {
      type: 'object',
      required: ['reason', 'expires'],
      properties: { reason: text, expires: text, ticket: text },
    },
  },
} as const;

const fix = {
  type: 'object',
  required: ['text'],
  properties: { text, set: { type: 'object' } },
} as const;

const productPolicy = {
  type: 'object',
  required: ['id', 'title', 'severity', 'outcome', 'counts', 'evidence'],
  properties: {
    id: text,
    title: text,
    why: text,
    owner: text,
    category: text,
    severity,
    forEach: text,
    outcome,
    counts: itemCounts,
    enforce,
    tightenedBy: text,
    inForceFrom: instant,
    sparedUntil: instant,
    sparesExisting: { type: 'boolean' },
    revision: text,
    since: instant,
    fix,
    evidence: { type: 'array', items: evidence },
  },
} as const;

const level = {
  type: 'object',
  required: ['state'],
  properties: {
    state: { enum: ['reached', 'none', 'unknown'] },
    name: text,
    index: count,
    atLeast: text,
  },
} as const;

const missing = {
  type: 'object',
  required: ['policy', 'outcome', 'items'],
  properties: {
    policy: text,
    title: text,
    outcome: { enum: ['fail', 'error', 'not-evaluated'] },
    items: count,
    words: text,
  },
} as const;

const productScorecard = {
  type: 'object',
  required: ['scorecard', 'title', 'owner', 'levels', 'level', 'missing'],
  properties: {
    scorecard: text,
    title: text,
    description: text,
    owner: text,
    levels: { type: 'array', items: text },
    level,
    waived: count,
    counts: productCounts,
    score: share,
    next: text,
    missing: { type: 'array', items: missing },
  },
} as const;

const waiver = {
  type: 'object',
  required: ['policy', 'reason', 'requestedBy', 'expires', 'items'],
  properties: {
    policy: text,
    port: text,
    column: text,
    reason: text,
    ticket: text,
    requestedBy: text,
    approvedBy: text,
    expires: text,
    items: count,
  },
} as const;

const change = {
  type: 'object',
  required: ['id', 'policy', 'isInForce', 'title', 'before', 'at', 'because'],
  properties: {
    id: text,
    policy: text,
    isInForce: {
      type: 'boolean',
      description: 'Whether a policy of this id is in force now, for whomever',
    },
    title: {
      type: 'string',
      description: 'As it was then where it is not in force any more',
    },
    before: outcome,
    after: outcome,
    at: instant,
    because: {
      type: 'array',
      items: { enum: ['document', 'policy', 'context', 'time'] },
    },
  },
} as const;
const changes = { type: 'array', items: change } as const;

const unknown = {
  type: 'array',
  description:
    'Files and whole sources that never could be read: nothing for which their policies may hold is accepted',
  items: {
    type: 'object',
    required: ['source', 'scope'],
    properties: { source: text, path: text, scope: text },
  },
} as const;

const howMany = {
  type: 'object',
  required: ['total', 'judged'],
  properties: { total: count, judged: count },
} as const;

const replayed = {
  type: 'object',
  required: ['at', 'contextId', 'revision', 'said', 'policy'],
  properties: {
    at: instant,
    contextId: text,
    revision: text,
    said: outcome,
    policy: productPolicy,
  },
} as const;

const policySummary = {
  type: 'object',
  required: [
    'id',
    'scope',
    'title',
    'why',
    'severity',
    'forEach',
    'enforce',
    'products',
    'health',
    'overlays',
  ],
  properties: {
    id: text,
    scope: text,
    title: text,
    why: text,
    owner: text,
    category: text,
    severity,
    forEach: text,
    enforce,
    effectiveFrom: text,
    products: productCounts,
    health: {
      enum: [
        'never-fires',
        'always-fires',
        'concerns-none',
        'unknown',
        'mixed',
      ],
    },
    micros: { type: 'number', minimum: 0 },
    overlays: { type: 'array', items: text },
  },
} as const;

const levels = {
  type: 'array',
  items: {
    type: 'object',
    required: ['name', 'products'],
    properties: { name: text, products: count },
  },
} as const;

const rollUp = {
  type: 'object',
  required: [
    'key',
    'products',
    'levels',
    'none',
    'unknown',
    'waived',
    'counts',
  ],
  properties: {
    key: text,
    products: count,
    levels,
    none: count,
    unknown: count,
    waived: count,
    counts: productCounts,
    score: share,
  },
} as const;
const rollUps = { type: 'array', items: rollUp } as const;

const scorecardRequired = [
  'id',
  'scope',
  'title',
  'owner',
  'levels',
  'all',
] as const;
const scorecard = {
  id: text,
  scope: text,
  title: text,
  description: text,
  owner: text,
  levels: {
    type: 'array',
    items: {
      type: 'object',
      required: ['name', 'policies'],
      properties: {
        name: text,
        policies: {
          type: 'array',
          items: {
            type: 'object',
            required: ['id', 'title'],
            properties: { id: text, title: text },
          },
        },
      },
    },
  },
  all: rollUp,
} as const;

const scorecardSummaries = {
  type: 'array',
  items: {
    type: 'object',
    required: scorecardRequired,
    properties: scorecard,
  },
} as const;

const stoodRequired = ['day', 'products', 'levels', 'none', 'unknown'] as const;
const stood = {
  day: { type: 'string', format: 'date' },
  products: count,
  levels,
  none: count,
  unknown: count,
  score: share,
} as const;

/** OpenAPI schemas of what policies and scorecards say. */
export const governanceSchemas = {
  ProductGovernance: {
    type: 'object',
    required: [
      'ref',
      'configured',
      'state',
      'policies',
      'scorecards',
      'waivers',
      'history',
    ],
    properties: {
      ref: text,
      ...age,
      revisionId: text,
      contextId: text,
      nextChange: instant,
      policies: { type: 'array', items: productPolicy },
      scorecards: { type: 'array', items: productScorecard },
      waivers: { type: 'array', items: waiver },
      history: changes,
    },
  },
  OutcomeChangePage: {
    type: 'object',
    required: ['items', 'totalItems'],
    properties: { items: changes, totalItems: count, nextCursor: text },
  },
  ReplayedChange: {
    type: 'object',
    required: ['change'],
    properties: { change, before: replayed, after: replayed },
  },
  PolicyList: {
    type: 'object',
    required: ['configured', 'state', 'policies', 'unknown', 'products'],
    properties: {
      ...age,
      policies: { type: 'array', items: policySummary },
      unknown,
      products: howMany,
    },
  },
  PolicyDetail: {
    type: 'object',
    required: [
      'configured',
      'state',
      'policy',
      'message',
      'graceDays',
      'tests',
      'overlays',
    ],
    properties: {
      ...age,
      policy: policySummary,
      message: text,
      fix,
      text,
      path: text,
      line: { type: 'integer', minimum: 1 },
      graceDays: count,
      tests: count,
      overlays: {
        type: 'array',
        items: {
          type: 'object',
          required: ['domain', 'source', 'path', 'state'],
          properties: {
            domain: text,
            source: text,
            path: text,
            state: { enum: ['applied', 'redundant', 'orphaned', 'refused'] },
          },
        },
      },
    },
  },
  PolicyProductPage: {
    type: 'object',
    required: ['items', 'totalItems'],
    properties: {
      items: {
        type: 'array',
        items: {
          type: 'object',
          required: ['ref', 'title', 'domain', 'outcome', 'counts'],
          properties: {
            ref: text,
            title: text,
            domain: text,
            owner: text,
            outcome,
            counts: itemCounts,
            since: instant,
            isStale: flag,
          },
        },
      },
      totalItems: count,
      nextCursor: text,
    },
  },
  ScorecardList: {
    type: 'object',
    required: ['configured', 'state', 'scorecards'],
    properties: {
      ...age,
      scorecards: scorecardSummaries,
    },
  },
  DomainGovernance: {
    type: 'object',
    required: [
      'configured',
      'state',
      'domain',
      'products',
      'scorecards',
      'policies',
      'unknown',
    ],
    properties: {
      ...age,
      domain: text,
      products: howMany,
      scorecards: scorecardSummaries,
      policies: { type: 'array', items: policySummary },
      unknown,
    },
  },
  ScorecardDetail: {
    type: 'object',
    required: [
      'configured',
      'state',
      ...scorecardRequired,
      'byDomain',
      'byOwner',
      'products',
      'trend',
    ],
    properties: {
      ...age,
      ...scorecard,
      byDomain: rollUps,
      byOwner: rollUps,
      products: {
        type: 'array',
        items: {
          type: 'object',
          required: ['ref', 'title', 'domain', 'level', 'waived', 'missing'],
          properties: {
            ref: text,
            title: text,
            domain: text,
            owner: text,
            level,
            waived: count,
            counts: productCounts,
            score: share,
            next: text,
            missing: { type: 'array', items: text },
          },
        },
      },
      trend: {
        type: 'array',
        items: {
          type: 'object',
          required: ['domain', ...stoodRequired],
          properties: { domain: text, ...stood },
        },
      },
    },
  },
  ScorecardTrend: {
    type: 'object',
    required: ['days'],
    properties: {
      days: {
        type: 'array',
        items: {
          type: 'object',
          required: stoodRequired,
          properties: stood,
        },
      },
    },
  },
} as const;
