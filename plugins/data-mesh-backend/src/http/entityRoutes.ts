import { HttpAuthService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { listEntities } from '../registry/listEntities';
import { listOfQuery, numberOfQuery, textOfQuery } from './queryOf';
import { errorResponse, jsonResponse, paging, otherwise } from './responses';
import { RouteGroup } from './RouteGroup';

/** What the catalog mirrors; for services, not for people. */
export function entityRoutes(options: {
  knex: Knex;
  httpAuth: HttpAuthService;
}): RouteGroup {
  const { knex, httpAuth } = options;
  return {
    paths: {
      '/entities': {
        get: {
          operationId: 'ListEntities',
          summary: 'Light entities of all products, removed ones too, by ref',
          parameters: [
            ...paging(1_000),
            {
              name: 'ref',
              in: 'query',
              description: 'Only those with these refs',
              schema: {
                type: 'array',
                maxItems: 100,
                items: { type: 'string', maxLength: 500 },
              },
            },
          ],
          responses: {
            ...otherwise,
            '200': jsonResponse('A page', 'EntityPage'),
            '403': errorResponse('The caller is no service'),
          },
        },
      },
    },
    schemas: {
      EntityPage: {
        type: 'object',
        required: ['items'],
        properties: {
          items: {
            type: 'array',
            items: {
              type: 'object',
              required: ['ref', 'hash', 'state'],
              properties: {
                ref: { type: 'string' },
                hash: { type: 'string', description: 'Of the entity' },
                state: { enum: ['present', 'removed'] },
                entity: { type: 'object' },
              },
            },
          },
          nextCursor: { type: 'string' },
        },
      },
    },
    register(router) {
      router.get('/entities', async (req, res) => {
        await httpAuth.credentials(req, { allow: ['service'] });
        res.json(
          await listEntities({
            knex,
            cursor: textOfQuery(req, 'cursor'),
            limit: numberOfQuery(req, 'limit'),
            refs: listOfQuery(req, 'ref'),
          }),
        );
      });
    },
  };
}
