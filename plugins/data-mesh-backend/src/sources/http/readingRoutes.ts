import { AuditorService, HttpAuthService } from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { SourceReadingResult } from '@meshstage/plugin-data-mesh-common';
import { Knex } from 'knex';
import { Access } from '../../access/createAccess';
import { visibilityOf } from '../../access/visibilityOf';
import { RouteGroup } from '../../http/RouteGroup';
import { readNow } from '../readNow';
import { StartedSource } from '../startSources';
import { listOfDomains, mayManage } from '../status/listSourceStatuses';
import { audited } from './audited';
import { readingPaths, readingSchemas } from './readingSpec.table';

const DEFAULT_TIMEOUT_SECONDS = 30;

/** The door for who wrote into a source and wants to know what it made of it. */
export function readingRoutes(options: {
  knex: Knex;
  httpAuth: HttpAuthService;
  auditor: AuditorService;
  access: Access;
  started: ReadonlyMap<string, StartedSource>;
  now: () => number;
}): RouteGroup {
  const { knex, httpAuth, auditor, access, started, now } = options;
  return {
    paths: readingPaths,
    schemas: readingSchemas,
    register(router) {
      router.post('/sources/:id/readings', async (req, res) => {
        const { id: sourceId } = req.params;
        const { paths, timeoutSeconds = DEFAULT_TIMEOUT_SECONDS } =
          req.body as { paths: string[]; timeoutSeconds?: number };
        const credentials = await httpAuth.credentials(req, {
          allow: ['user', 'service'],
        });
        const visibility = await visibilityOf(access, credentials);
        const source = started.get(sourceId);
        if (!source) {
          throw new NotFoundError(`No source ${sourceId} is configured`);
        }
        const { publishing, administering } = visibility;
        const domains = listOfDomains(source.configured.domains);
        if (!mayManage(domains, [publishing, administering])) {
          throw new NotAllowedError(
            `You publish nothing through source ${sourceId}`,
          );
        }
        const gone = new AbortController();
        res.on('close', () => gone.abort());
        const result = await audited<SourceReadingResult>(
          {
            auditor,
            eventId: 'source-refresh',
            request: req,
            meta: { source: sourceId, paths },
          },
          async () => {
            const reading = await readNow({
              knex,
              sourceId,
              paths,
              timeoutMs: timeoutSeconds * 1_000,
              trigger: source.trigger,
              visibility,
              now,
              signal: gone.signal,
            });
            const { state, submissions } = reading;
            const ids = submissions.map(({ id }) => id);
            return { result: reading, meta: { state, submissions: ids } };
          },
        );
        res.json(result);
      });
    },
  };
}
