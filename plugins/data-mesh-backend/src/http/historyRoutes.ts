import { HttpAuthService, LoggerService } from '@backstage/backend-plugin-api';
import { InputError, NotFoundError } from '@backstage/errors';
import { Request } from 'express';
import { Knex } from 'knex';
import { Access } from '../access/createAccess';
import { Visibility } from '../access/Visibility';
import {
  getComparison,
  NoComparison,
} from '../registry/comparisons/getComparison';
import { getSchemaComparison } from '../registry/comparisons/getSchemaComparison';
import { findHistory } from '../registry/history/findHistory';
import { getChangelog } from '../registry/history/getChangelog';
import { listRevisions } from '../registry/history/listRevisions';
import { toRevisionSummary } from '../registry/history/toRevisionSummary';
import { historyPaths, historySchemas } from './historySpec.table';
import { notThere } from './notThere';
import { numberOfQuery, refOf, textOfQuery } from './queryOf';
import { RouteGroup } from './RouteGroup';

const REVISIONS = 50;

/** Revisions, the changelog, and what lies between two revisions. */
export function historyRoutes(options: {
  knex: Knex;
  httpAuth: HttpAuthService;
  access: Access;
  logger: LoggerService;
}): RouteGroup {
  const { knex, httpAuth, access, logger } = options;

  async function readingOf(req: Request): Promise<Visibility> {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    return await access.reading(credentials);
  }

  async function historyOf(req: Request, reading: Visibility) {
    const ref = refOf(req);
    const name = textOfQuery(req, 'port');
    const port =
      name === undefined
        ? undefined
        : { name, version: textOfQuery(req, 'version') };
    const history = await findHistory({ knex, ref, port, reading });
    if ('missing' in history) {
      throw notThere(history.missing, ref, port);
    }
    return {
      history,
      cursor: textOfQuery(req, 'cursor'),
      limit: numberOfQuery(req, 'limit'),
    };
  }

  async function pairOf(req: Request) {
    return {
      knex,
      before: textOfQuery(req, 'before') ?? '',
      after: textOfQuery(req, 'after') ?? '',
      reading: await readingOf(req),
      logger,
    };
  }

  return {
    paths: historyPaths,
    schemas: historySchemas,
    register(router) {
      router.get('/products/:domain/:name/revisions', async (req, res) => {
        const reading = await readingOf(req);
        const { limit = REVISIONS, ...asked } = await historyOf(req, reading);
        const page = await listRevisions({ knex, limit, ...asked });
        res.json({
          items: page.rows.map(toRevisionSummary),
          totalItems: page.totalItems,
          nextCursor: page.nextCursor,
        });
      });

      router.get('/products/:domain/:name/changelog', async (req, res) => {
        const reading = await readingOf(req);
        const asked = await historyOf(req, reading);
        res.json(await getChangelog({ knex, reading, logger, ...asked }));
      });

      router.get('/comparisons', async (req, res) => {
        res.json(compared(await getComparison(await pairOf(req))));
      });

      router.get('/comparisons/schema', async (req, res) => {
        res.json(compared(await getSchemaComparison(await pairOf(req))));
      });
    },
  };
}

function compared<T extends object>(found: T | NoComparison): T {
  if ('missing' in found) {
    throw new NotFoundError(`No revision ${found.missing}`);
  }
  if ('incomparable' in found) {
    throw new InputError(
      found.incomparable === 'two documents'
        ? 'The revisions are of two documents: compare two of one product or of one contract'
        : 'One of the revisions cannot be read by this release any more',
    );
  }
  return found;
}
