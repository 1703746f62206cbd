import { HttpAuthService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import { Knex } from 'knex';
import { Access } from '../access/createAccess';
import { getRevisionText } from '../registry/getRevisionText';
import { charsetOf } from '../registry/textOf';
import { notFound, pathText, otherwise } from './responses';
import { RouteGroup } from './RouteGroup';

/** The owner's text of a revision, byte for byte. */
export function revisionRoutes(options: {
  knex: Knex;
  httpAuth: HttpAuthService;
  access: Access;
}): RouteGroup {
  const { knex, httpAuth, access } = options;
  return {
    paths: {
      '/revisions/{id}/text': {
        get: {
          operationId: 'GetRevisionText',
          summary: 'The text of a revision as its owner wrote it',
          parameters: [pathText('id', 'Id of the revision')],
          responses: {
            ...otherwise,
            '200': {
              description: 'The bytes; `charset` says how they are written',
              content: { 'text/plain': { schema: { type: 'string' } } },
            },
            '404': notFound,
          },
        },
      },
    },
    register(router) {
      router.get('/revisions/:id/text', async (req, res) => {
        const credentials = await httpAuth.credentials(req, {
          allow: ['user', 'service'],
        });
        const text = await getRevisionText({
          knex,
          id: req.params.id,
          reading: await access.reading(credentials),
        });
        if (!text) {
          throw new NotFoundError(`No revision ${req.params.id}`);
        }
        // Text from outside: it is shown, never run.
        res.setHeader(
          'content-type',
          `text/plain; charset=${charsetOf(text.bytes)}`,
        );
        res.setHeader('x-content-type-options', 'nosniff');
        res.setHeader('content-security-policy', "default-src 'none'; sandbox");
        res.setHeader(
          'content-disposition',
          `attachment; filename="${fileName(text.path)}"`,
        );
        res.send(text.bytes);
      });
    },
  };
}

function fileName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.replace(/[^A-Za-z0-9._-]/g, '_').slice(-100) || 'document';
}
