import { errorResponse, jsonResponse, otherwise } from '../../http/responses';

const text = { type: 'string', maxLength: 500 } as const;

const LISTS = {
  product: 'ODPS ids of products',
  ref: 'Refs that products would get when they are new',
  contract: 'ODCS ids of contracts, and of those that output ports name',
  reads: 'ODCS ids of contracts that input ports name',
  domain: 'Slugs of domains',
  owner: 'Owners, as documents name them',
  team: 'Names of teams, as documents say them',
} as const;

const source = {
  ...text,
  description:
    'Id of the configured source that will publish; the one that has published what is live, else a push, unless told',
} as const;

const responses = {
  ...otherwise,
  '200': jsonResponse('The context', 'CheckContext'),
  '400': errorResponse('There is no such source'),
};

/** OpenAPI paths of the context of checks. */
export const checkContextPaths = {
  '/check-context': {
    get: {
      operationId: 'GetCheckContext',
      summary:
        'All that the gate looks at besides these documents, as far as the caller may read it',
      parameters: [
        ...Object.entries(LISTS).map(([name, description]) => ({
          name,
          in: 'query' as const,
          description,
          allowReserved: true,
          schema: { type: 'array' as const, items: text, maxItems: 500 },
        })),
        { name: 'source', in: 'query' as const, schema: source },
      ],
      responses: {
        ...responses,
        '304': { description: 'As with the ETag of If-None-Match' },
      },
    },
    post: {
      operationId: 'AskCheckContext',
      summary: 'The same for more documents than an address can name',
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/CheckContextQuery' },
          },
        },
      },
      responses,
    },
  },
};

/** OpenAPI schemas of the context of checks. */
export const checkContextSchemas = {
  CheckContextQuery: {
    type: 'object',
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(
        Object.entries(LISTS).map(([name, description]) => [
          name,
          { type: 'array', items: text, maxItems: 10_000, description },
        ]),
      ),
      source,
    },
  },
  CheckContext: {
    type: 'object',
    description:
      'A part that is absent is not known, which is never a reason to pass',
    required: [
      'apiVersion',
      'kind',
      'hash',
      'source',
      'waivers',
      'products',
      'lines',
    ],
    properties: {
      apiVersion: { enum: ['meshstage.io/v1alpha1'] },
      kind: { enum: ['CheckContext'] },
      hash: { type: 'string', description: 'SHA-256 of all but the time' },
      now: { type: 'string', format: 'date-time' },
      source: { type: 'object' },
      policies: {
        type: 'object',
        description: 'Absent while a source of policies was never read',
      },
      waivers: { type: 'array', items: { type: 'object' } },
      baselines: { type: 'object' },
      products: { type: 'array', items: { type: 'object' } },
      lines: { type: 'array', items: { type: 'object' } },
      readers: { type: 'array', items: { type: 'object' } },
      upstream: { type: 'array', items: { type: 'object' } },
      catalog: {
        type: 'object',
        description: 'Absent while the catalog does not answer',
      },
      compatibility: { type: 'object' },
    },
  },
} as const;
