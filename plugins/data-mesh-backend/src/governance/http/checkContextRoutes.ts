import {
  BackstageCredentials,
  HttpAuthService,
  LoggerService,
} from '@backstage/backend-plugin-api';
import {
  CheckContext,
  CheckContextQuery,
  CompatibilitySettings,
} from '@meshstage/plugin-data-mesh-common';
import { Request } from 'express';
import { Knex } from 'knex';
import { AskedCatalog } from '../../access/AskedCatalog';
import { Access } from '../../access/createAccess';
import { RouteGroup } from '../../http/RouteGroup';
import { listOfQuery, textOfQuery } from '../../http/queryOf';
import { createCatalogFacts } from '../../intake/catalogFacts';
import { createContextPolicies } from '../context/createContextPolicies';
import { readContext } from '../context/readContext';
import { ServedGovernance } from '../sources/createGovernanceDefinitions';
import {
  checkContextPaths,
  checkContextSchemas,
} from './checkContextSpec.table';

/** All that the gate looks at, for whoever wants its answer before publishing. */
export function checkContextRoutes(options: {
  knex: Knex;
  httpAuth: HttpAuthService;
  access: Access;
  catalog: AskedCatalog;
  logger: LoggerService;
  definitions: ServedGovernance;
  compatibility: CompatibilitySettings;
  /** Domains of the configured sources, by id. */
  sources: ReadonlyMap<string, CheckContext['source']['domains']>;
  now: () => Date;
}): RouteGroup {
  const { httpAuth, access, definitions } = options;
  const policiesOf = createContextPolicies();

  async function answer(
    req: Request,
    query: CheckContextQuery,
  ): Promise<CheckContext> {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    return await readContext({
      ...options,
      query,
      reading: await access.reading(credentials),
      catalogFacts: createCatalogFacts({ ...options, auth: as(credentials) }),
      definitions: await definitions.current(),
      policiesOf,
    });
  }

  return {
    paths: checkContextPaths,
    schemas: checkContextSchemas,
    register(router) {
      router.get('/check-context', async (req, res) => {
        const context = await answer(req, queryOf(req));
        // Weak: the time is another one each time.
        const etag = `W/"${context.hash}"`;
        res.setHeader('etag', etag);
        res.setHeader('cache-control', 'private, no-cache');
        if (req.header('if-none-match') === etag) {
          res.status(304).end();
        } else {
          res.json(context);
        }
      });

      router.post('/check-context', async (req, res) => {
        res.json(await answer(req, req.body as CheckContextQuery));
      });
    },
  };
}

/** The catalog tells whoever asks what it would tell him itself. */
function as(credentials: BackstageCredentials) {
  return { getOwnServiceCredentials: async () => credentials };
}

function queryOf(req: Request): CheckContextQuery {
  return {
    product: listOfQuery(req, 'product'),
    ref: listOfQuery(req, 'ref'),
    contract: listOfQuery(req, 'contract'),
    reads: listOfQuery(req, 'reads'),
    domain: listOfQuery(req, 'domain'),
    owner: listOfQuery(req, 'owner'),
    team: listOfQuery(req, 'team'),
    source: textOfQuery(req, 'source'),
  };
}
