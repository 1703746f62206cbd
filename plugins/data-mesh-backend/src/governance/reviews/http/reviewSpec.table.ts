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
const count = { type: 'integer', minimum: 0 } as const;
const list = <const Items>(items: Items) => ({ type: 'array', items } as const);
const ref = (schema: string) => ({ $ref: `#/components/schemas/${schema}` });
const written = (maxLength: number) =>
  ({ type: 'string', minLength: 1, maxLength } as const);

const DECISIONS = ['waive', 'campaign', 'accept'] as const;
const KINDS = [
  'returned',
  'failing',
  'left-open',
  'waived',
  'mended',
  'level-lost',
  'level-gained',
  'waiver-ended',
  'waiver-ending',
] as const;

const id = pathText('id', 'Id of the review');
const notAllowed = errorResponse('It is for people who may hold reviews');
const conflict = errorResponse('Somebody else was quicker, or it is closed');

function body(schema: string) {
  return {
    required: true,
    content: { 'application/json': { schema: ref(schema) } },
  };
}

/** OpenAPI paths of reviews. */
export const reviewPaths = {
  '/governance/reviews': {
    get: {
      operationId: 'ListReviews',
      summary: 'Review meetings, the newest first',
      parameters: paging(200),
      responses: { ...otherwise, '200': jsonResponse('A page', 'ReviewList') },
    },
    post: {
      operationId: 'OpenReview',
      summary: 'Open a review; needs data-mesh.governance.review',
      requestBody: body('ReviewOpening'),
      responses: {
        ...otherwise,
        '201': jsonResponse('It is open', 'ReviewSummary'),
        '403': notAllowed,
        '409': errorResponse('Another one is open'),
      },
    },
  },
  '/governance/reviews/{id}': {
    get: {
      operationId: 'GetReview',
      summary:
        'What a review looks at: as things stand while it is open, as they stood when it was closed',
      parameters: [id, textQuery('domain', 'Slug: only its items')],
      responses: {
        ...otherwise,
        '200': jsonResponse('The review', 'ReviewDetail'),
        '404': notFound,
      },
    },
  },
  '/governance/reviews/{id}/decisions': {
    post: {
      operationId: 'DecideReviewItem',
      summary:
        'Have something waived by the rules of waivers, assign it to a campaign, or accept it until a day',
      parameters: [id],
      requestBody: body('ReviewDecisionRequest'),
      responses: {
        ...otherwise,
        '201': jsonResponse('It is kept', 'ReviewDecision'),
        '400': errorResponse('It cannot be decided so'),
        '403': notAllowed,
        '404': notFound,
        '409': conflict,
      },
    },
  },
  '/governance/reviews/{id}/decisions/take-back': {
    post: {
      operationId: 'TakeBackReviewDecision',
      summary:
        'Take back what was decided in an open review, with the waiver that the decision has asked for',
      parameters: [id],
      requestBody: body('ReviewTakingBack'),
      responses: {
        ...otherwise,
        '200': jsonResponse('What was decided', 'ReviewDecision'),
        '400': errorResponse('A waiver ends with it, and nobody wrote why'),
        '403': notAllowed,
        '404': notFound,
        '409': conflict,
      },
    },
  },
  '/governance/reviews/{id}/close': {
    post: {
      operationId: 'CloseReview',
      summary: 'Close a review, and keep what it looked at',
      parameters: [id],
      requestBody: body('ReviewClosing'),
      responses: {
        ...otherwise,
        '200': jsonResponse('It is closed', 'ReviewSummary'),
        '403': notAllowed,
        '404': notFound,
        '409': conflict,
      },
    },
  },
  '/governance/reviews/{id}/minutes.md': {
    get: {
      operationId: 'GetMinutes',
      summary: 'Minutes of a closed review',
      parameters: [
        id,
        {
          name: 'language',
          in: 'query',
          schema: { type: 'string', enum: ['en', 'de'] },
        },
      ],
      responses: {
        ...otherwise,
        '200': {
          description: 'Markdown',
          content: { 'text/markdown': { schema: text } },
        },
        '404': notFound,
        '409': errorResponse('It is open'),
      },
    },
  },
} as const;

const summaryRequired = [
  'id',
  'openedBy',
  'openedAt',
  'participants',
  'actions',
] as const;
const summary = {
  id: text,
  openedBy: { ...text, description: 'Entity ref' },
  openedAt: time,
  since: { ...time, description: 'The end of the review before' },
  closedBy: text,
  closedAt: time,
  participants: list(text),
  actions: list({ type: 'string', enum: ['decide', 'close'] }),
} as const;

const head = {
  product: text,
  productTitle: text,
  domain: text,
  owner: text,
} as const;

/** OpenAPI schemas of reviews. */
export const reviewSchemas = {
  ReviewOpening: { type: 'object', additionalProperties: false },
  ReviewClosing: {
    type: 'object',
    additionalProperties: false,
    properties: {
      participants: { type: 'array', maxItems: 100, items: written(255) },
    },
  },
  ReviewDecisionRequest: {
    type: 'object',
    required: ['kind', 'product', 'policy'],
    additionalProperties: false,
    properties: {
      kind: { type: 'string', enum: DECISIONS },
      product: written(255),
      policy: written(128),
      reason: { type: 'string', maxLength: 2_000 },
      until: { ...written(20), description: 'UTC date, the last day' },
      campaign: written(128),
      waiver: {
        ...written(64),
        description: 'The request that is approved, by who may approve it',
      },
      ticket: written(500),
    },
  },
  ReviewTakingBack: {
    type: 'object',
    required: ['product', 'policy'],
    additionalProperties: false,
    properties: {
      product: written(255),
      policy: written(128),
      reason: {
        type: 'string',
        maxLength: 2_000,
        description: 'Needed where a waiver ends with the decision',
      },
    },
  },
  ReviewDecision: {
    type: 'object',
    required: [
      'review',
      'kind',
      'product',
      'productTitle',
      'domain',
      'policy',
      'policyTitle',
      'reason',
      'until',
      'decidedBy',
      'decidedAt',
    ],
    properties: {
      ...head,
      review: text,
      kind: { enum: DECISIONS },
      policy: text,
      policyTitle: text,
      reason: text,
      until: text,
      campaign: text,
      campaignTitle: text,
      waiver: text,
      waiverState: text,
      waiverTakenBack: { enum: ['withdrawn', 'ended', 'stays'] },
      decidedBy: text,
      decidedAt: time,
    },
  },
  ReviewSummary: {
    type: 'object',
    required: summaryRequired,
    properties: summary,
  },
  ReviewList: {
    type: 'object',
    required: ['items', 'totalItems', 'mayOpen'],
    properties: {
      items: list(ref('ReviewSummary')),
      totalItems: count,
      nextCursor: text,
      mayOpen: { type: 'boolean' },
    },
  },
  ReviewItem: {
    type: 'object',
    required: ['kind', 'product', 'productTitle', 'domain'],
    properties: {
      ...head,
      kind: { enum: KINDS },
      policy: text,
      policyTitle: text,
      severity: { enum: ['low', 'medium', 'high', 'critical'] },
      outcome: text,
      before: { description: 'An outcome, or a level' },
      after: { type: 'object' },
      since: time,
      items: count,
      decision: ref('ReviewDecision'),
      earlier: ref('ReviewDecision'),
      requests: list(ref('Waiver')),
      scorecard: text,
      scorecardTitle: text,
      waiver: text,
      until: text,
    },
  },
  ReviewDetail: {
    type: 'object',
    required: [
      ...summaryRequired,
      'configured',
      'state',
      'domains',
      'items',
      'totalItems',
      'toDecide',
      'cut',
      'decisions',
      'campaigns',
    ],
    properties: {
      ...summary,
      configured: { type: 'boolean' },
      state: { enum: ['current', 'stale', 'never'] },
      staleBecause: text,
      evaluatedAt: time,
      policySet: text,
      domains: list({
        type: 'object',
        required: ['domain', 'counts'],
        properties: {
          domain: text,
          counts: { type: 'object', additionalProperties: count },
        },
      }),
      items: list(ref('ReviewItem')),
      totalItems: count,
      toDecide: count,
      cut: { type: 'boolean' },
      decisions: list(ref('ReviewDecision')),
      campaigns: list({
        type: 'object',
        required: ['id', 'title', 'due', 'policies', 'scope'],
        properties: {
          id: text,
          title: text,
          due: text,
          policies: list(text),
          scope: text,
        },
      }),
    },
  },
} as const;
