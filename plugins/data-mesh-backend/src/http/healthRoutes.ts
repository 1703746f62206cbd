import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { Knex } from 'knex';
import { inTime } from '../access/inTime';
import { jsonResponse, otherwise } from './responses';
import { RouteGroup } from './RouteGroup';

const TIMEOUT_MS = 3_000;

/** Whether the registry reaches its database; for probes, so nobody signs in. */
export function healthRoutes(options: {
  knex: Knex;
  logger: LoggerService;
}): RouteGroup {
  const { knex, logger } = options;
  return {
    paths: {
      '/health': {
        get: {
          operationId: 'GetHealth',
          summary: 'Whether the registry reaches its database',
          security: [],
          responses: {
            ...otherwise,
            '200': jsonResponse('It does', 'Health'),
            '503': jsonResponse('It does not', 'Health'),
          },
        },
      },
    },
    schemas: {
      Health: {
        type: 'object',
        required: ['status', 'database'],
        properties: {
          status: { enum: ['ok', 'error'] },
          database: { enum: ['ok', 'unreachable'] },
        },
      },
    },
    register(router) {
      router.get('/health', async (_req, res) => {
        try {
          await inTime(
            knex.raw('select 1'),
            TIMEOUT_MS,
            () => new Error(`No answer within ${TIMEOUT_MS} ms`),
          );
          res.json({ status: 'ok', database: 'ok' });
        } catch (error) {
          logger.error(
            'The registry does not reach its database',
            toError(error),
          );
          res.status(503).json({ status: 'error', database: 'unreachable' });
        }
      });
    },
  };
}
