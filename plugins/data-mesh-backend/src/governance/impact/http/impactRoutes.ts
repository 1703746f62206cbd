import { performance } from 'node:perf_hooks';
import {
  HttpAuthService,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError, ServiceUnavailableError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  governancePreviewPermission,
  ImpactRequest,
} from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { AskedCatalog } from '../../../access/AskedCatalog';
import { createClaimsOf } from '../../../access/claimsOf';
import { Access } from '../../../access/createAccess';
import { RouteGroup } from '../../../http/RouteGroup';
import { createCatalogFacts } from '../../../intake/catalogFacts';
import { PolicySourceConfig } from '../../sources/config/PolicySourceConfig';
import { ServedGovernance } from '../../sources/createGovernanceDefinitions';
import { previewImpact } from '../previewImpact';
import { impactPaths, impactSchemas } from './impactSpec.table';

/** One at a time would let one person stop all others; many would stop the portal. */
const MOST_AT_ONCE = 2;
/** Browsers and proxies wait for a minute. */
const MOST_MS = 50_000;

/** What a change of policies would do, before it is made. */
export function impactRoutes(options: {
  knex: Knex;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
  access: Access;
  catalog: AskedCatalog;
  logger: LoggerService;
  sources: readonly PolicySourceConfig[];
  definitions: ServedGovernance;
  now: () => Date;
  /** Milliseconds after which a preview ends with what it has. */
  mostMs?: number;
  /** Milliseconds from any beginning, whatever the clock is set to meanwhile. */
  elapsed?: () => number;
}): RouteGroup {
  const { httpAuth, permissions, access, sources, now } = options;
  const { mostMs = MOST_MS, elapsed = () => performance.now() } = options;
  let running = 0;
  return {
    paths: impactPaths,
    schemas: impactSchemas,
    register(router) {
      router.post('/governance/impact', async (req, res) => {
        const credentials = await httpAuth.credentials(req, {
          allow: ['user', 'service'],
        });
        const [decision] = await permissions.authorize(
          [{ permission: governancePreviewPermission }],
          { credentials },
        );
        if (decision.result !== AuthorizeResult.ALLOW) {
          throw new NotAllowedError(
            'You are not allowed to preview changes of policies',
          );
        }
        if (running >= MOST_AT_ONCE) {
          throw new ServiceUnavailableError(
            'Other previews are running; try again in a minute',
          );
        }
        running += 1;
        try {
          const started = elapsed();
          const { changes } = req.body as ImpactRequest;
          // The catalog tells whoever asks what it would tell him itself.
          const asking = {
            ...options,
            auth: { getOwnServiceCredentials: async () => credentials },
          };
          const preview = await previewImpact({
            ...options,
            levels: sources,
            changes,
            reading: await access.reading(credentials),
            catalogFacts: createCatalogFacts(asking),
            claimsOf: createClaimsOf(asking),
            now: now(),
            isOver: () => res.destroyed || elapsed() - started >= mostMs,
          });
          res.json(preview);
        } finally {
          running -= 1;
        }
      });
    },
  };
}
