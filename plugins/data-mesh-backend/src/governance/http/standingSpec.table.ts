import {
  errorResponse,
  jsonResponse,
  otherwise,
  paging,
} from '../../http/responses';
import { levelSchema } from './levelSchema.table';

const text = { type: 'string' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const policies = {
  type: 'array',
  items: text,
  description: 'Ids of policies',
} as const;

/** OpenAPI paths of how products stand. */
export const standingPaths = {
  '/standings': {
    get: {
      operationId: 'ListStandings',
      summary: 'What policies and scorecards say of all products, in short',
      parameters: paging(1_000),
      responses: {
        ...otherwise,
        '200': jsonResponse('A page', 'StandingPage'),
        '403': errorResponse('The caller is no service'),
      },
    },
  },
};

/** OpenAPI schemas of how products stand. */
export const standingSchemas = {
  StandingPage: {
    type: 'object',
    required: ['items'],
    properties: {
      items: {
        type: 'array',
        items: {
          type: 'object',
          required: [
            'ref',
            'state',
            'counts',
            'failing',
            'waived',
            'unknown',
            'levels',
          ],
          properties: {
            ref: { type: 'string', description: 'dataproduct:<domain>/<name>' },
            state: { enum: ['current', 'stale', 'never'] },
            evaluatedAt: { type: 'string', format: 'date-time' },
            counts: {
              type: 'object',
              properties: {
                pass: count,
                fail: count,
                waived: count,
                error: count,
                'not-evaluated': count,
                'not-applicable': count,
              },
            },
            failing: policies,
            waived: policies,
            unknown: policies,
            levels: { type: 'array', items: levelSchema },
          },
        },
      },
      nextCursor: text,
    },
  },
} as const;
