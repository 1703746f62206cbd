import { AuditorService, HttpAuthService } from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { Request } from 'express';
import { Knex } from 'knex';
import { Access } from '../../access/createAccess';
import { isVisible } from '../../access/visibleProducts';
import { Visibility } from '../../access/Visibility';
import { RouteGroup } from '../../http/RouteGroup';
import { getProductResources } from '../../registry/products/getProductResources';
import { ConfirmedRemovals, confirmRemovals } from '../confirmRemovals';
import { StartedSource } from '../startSources';
import {
  listOfDomains,
  listSourceStatuses,
  mayManage,
} from '../status/listSourceStatuses';
import { findRegistrations } from '../store/findRegistrations';
import { requestReading } from '../store/requestReading';
import { audited } from './audited';
import { sourcePaths, sourceSchemas } from './sourceSpec.table';

/** The state of the sources, and what people do about it. */
export function sourceRoutes(options: {
  knex: Knex;
  httpAuth: HttpAuthService;
  auditor: AuditorService;
  access: Access;
  started: ReadonlyMap<string, StartedSource>;
  productsChanged: (refs: string[]) => Promise<void>;
  now: () => number;
}): RouteGroup {
  const { knex, httpAuth, auditor, access, started, now } = options;

  async function rightsOf(req: Request) {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const [reading, publishing, administering] = await Promise.all([
      access.reading(credentials),
      access.publishing(credentials),
      access.administering(credentials),
    ]);
    return { reading, administering, managing: [publishing, administering] };
  }

  /** Sources of registrations: they are listed with those. */
  async function registered(): Promise<Set<string>> {
    const rows = await findRegistrations({ knex, where: {} });
    return new Set(rows.map(row => row.source_id));
  }

  async function authorise(
    refs: string[],
    administering: Visibility,
  ): Promise<void> {
    const products = await getProductResources({ knex, refs });
    const may = products.every(
      product => product !== undefined && isVisible(product, administering),
    );
    if (!may || administering.criteria === 'none') {
      throw new NotAllowedError(
        'To confirm removals needs the permission data-mesh.product.administer on each product',
      );
    }
  }

  return {
    paths: sourcePaths,
    schemas: sourceSchemas,
    register(router) {
      router.get('/sources', async (req, res) => {
        const { reading, managing } = await rightsOf(req);
        res.json(
          await listSourceStatuses({
            knex,
            reading,
            managing,
            followed: started,
            elsewhere: await registered(),
          }),
        );
      });

      router.post('/sources/:id/refresh', async (req, res) => {
        const { id: sourceId } = req.params;
        const { managing } = await rightsOf(req);
        const source = started.get(sourceId);
        if (!source) {
          throw new NotFoundError(`No source ${sourceId} is configured`);
        }
        if (!mayManage(listOfDomains(source.configured.domains), managing)) {
          throw new NotAllowedError(
            `You publish nothing through source ${sourceId}`,
          );
        }
        await audited<void>(
          {
            auditor,
            eventId: 'source-refresh',
            request: req,
            meta: { source: sourceId },
          },
          async () => {
            const at = new Date(now()).toISOString();
            await requestReading({ knex, sourceId, at });
            await source.trigger();
            return { result: undefined, meta: {} };
          },
        );
        res.status(202).end();
      });

      router.post('/sources/:id/removals/confirm', async (req, res) => {
        const { id: sourceId } = req.params;
        const { administering } = await rightsOf(req);
        const { refs } = (req.body ?? {}) as { refs?: string[] };
        const followed =
          started.has(sourceId) || (await registered()).has(sourceId);
        const confirmed = await audited<ConfirmedRemovals>(
          {
            auditor,
            eventId: 'source-removals-confirm',
            request: req,
            meta: { source: sourceId },
          },
          async () => {
            const result = await confirmRemovals({
              knex,
              sourceId,
              followed,
              refs,
              authorise: concerned => authorise(concerned, administering),
              productsChanged: options.productsChanged,
              now,
            });
            return { result, meta: { ...result } };
          },
        );
        res.json(confirmed);
      });
    },
  };
}
