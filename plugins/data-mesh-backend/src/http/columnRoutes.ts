import { HttpAuthService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { listColumns } from '../registry/listColumns';
import { numberOfQuery, textOfQuery } from './queryOf';
import { errorResponse, jsonResponse, otherwise, paging } from './responses';
import { RouteGroup } from './RouteGroup';

/** What the search of the portal indexes; for services, not for people. */
export function columnRoutes(options: {
  knex: Knex;
  httpAuth: HttpAuthService;
}): RouteGroup {
  const { knex, httpAuth } = options;
  const text = { type: 'string' as const };
  return {
    paths: {
      '/columns': {
        get: {
          operationId: 'ListColumns',
          summary: 'Columns of all live products, product by product',
          parameters: paging(5_000),
          responses: {
            ...otherwise,
            '200': jsonResponse('A page', 'ColumnPage'),
            '403': errorResponse('The caller is no service'),
          },
        },
      },
    },
    schemas: {
      ColumnPage: {
        type: 'object',
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            items: {
              type: 'object',
              required: ['ref', 'title', 'domain', 'port', 'table', 'path'],
              properties: {
                ref: text,
                title: text,
                domain: text,
                owner: text,
                lifecycle: text,
                port: text,
                version: text,
                table: text,
                path: { type: 'array', items: text },
                type: text,
                description: text,
              },
            },
          },
          nextCursor: text,
        },
      },
    },
    register(router) {
      router.get('/columns', async (req, res) => {
        await httpAuth.credentials(req, { allow: ['service'] });
        res.json(
          await listColumns({
            knex,
            cursor: textOfQuery(req, 'cursor'),
            limit: numberOfQuery(req, 'limit'),
          }),
        );
      });
    },
  };
}
