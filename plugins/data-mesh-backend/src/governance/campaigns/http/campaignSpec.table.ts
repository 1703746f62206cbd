import {
  jsonResponse,
  notFound,
  otherwise,
  pathText,
} from '../../../http/responses';

/** OpenAPI paths of campaigns. */
export const campaignPaths = {
  '/governance/campaigns': {
    get: {
      operationId: 'ListCampaigns',
      summary: 'All campaigns, with the products that may be read',
      responses: {
        ...otherwise,
        '200': jsonResponse('Those that run first', 'CampaignList'),
      },
    },
  },
  '/governance/campaigns/{id}': {
    get: {
      operationId: 'GetCampaign',
      summary: 'One campaign by domain, owner and product',
      parameters: [pathText('id', 'Id of the campaign')],
      responses: {
        ...otherwise,
        '200': jsonResponse('The campaign', 'CampaignDetail'),
        '404': notFound,
      },
    },
  },
} as const;

const text = { type: 'string' } as const;
const day = { type: 'string', format: 'date' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const share = { type: 'number', minimum: 0, maximum: 1 } as const;
const states = ['open', 'unknown', 'waived', 'done', 'unconcerned'] as const;
const counts = {
  type: 'object',
  required: states,
  properties: {
    open: count,
    unknown: count,
    waived: count,
    done: count,
    unconcerned: count,
  },
} as const;

const age = {
  configured: { type: 'boolean' },
  state: { enum: ['current', 'stale', 'never'] },
  staleBecause: { enum: ['catalog-away', 'policies-away', 'not-judged-since'] },
  evaluatedAt: { type: 'string', format: 'date-time' },
  policySet: text,
} as const;

const required = [
  'id',
  'scope',
  'title',
  'why',
  'owner',
  'due',
  'phase',
  'daysLeft',
  'policies',
  'counts',
] as const;
const campaign = {
  id: text,
  scope: text,
  title: text,
  why: text,
  owner: text,
  starts: day,
  due: day,
  phase: { enum: ['to come', 'running', 'over'] },
  daysLeft: count,
  policies: {
    type: 'array',
    items: {
      type: 'object',
      required: ['id', 'title'],
      properties: { id: text, title: text },
    },
  },
  counts,
  share,
} as const;
const rollUps = {
  type: 'array',
  items: {
    type: 'object',
    required: ['key', 'counts'],
    properties: { key: text, counts, share },
  },
} as const;

/** OpenAPI schemas of campaigns. */
export const campaignSchemas = {
  CampaignList: {
    type: 'object',
    required: ['configured', 'state', 'campaigns'],
    properties: {
      ...age,
      campaigns: {
        type: 'array',
        items: { type: 'object', required, properties: campaign },
      },
    },
  },
  CampaignDetail: {
    type: 'object',
    required: [
      'configured',
      'state',
      ...required,
      'byDomain',
      'byOwner',
      'products',
    ],
    properties: {
      ...age,
      ...campaign,
      byDomain: rollUps,
      byOwner: rollUps,
      products: {
        type: 'array',
        items: {
          type: 'object',
          required: ['ref', 'title', 'domain', 'state', 'missing'],
          properties: {
            ref: text,
            title: text,
            domain: text,
            owner: text,
            state: { enum: states },
            missing: { type: 'array', items: text },
          },
        },
      },
    },
  },
} as const;
