import { AddressInfo } from 'node:net';
import {
  coreServices,
  createBackendPlugin,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import techInsightsPlugin from '@backstage-community/plugin-tech-insights-backend';
import { ProductStanding } from '@meshstage/plugin-data-mesh-common';
import express from 'express';
import { Knex } from 'knex';
import { techInsightsModuleDataMesh } from '../techInsightsModuleDataMesh';

/** What the mesh says, and how it answers. */
export interface Mesh {
  standings: ProductStanding[];
  /** Answers this instead while set. */
  answer?: { status: number; body: object };
}

/** As the configuration has it. */
export type Lifecycle = { maxItems: number } | { timeToLive: { days: number } };

/** A plugin `data-mesh` that serves standings to services, three to a page. */
function meshPlugin(mesh: Mesh) {
  return createBackendPlugin({
    pluginId: 'data-mesh',
    register: reg => {
      reg.registerInit({
        deps: {
          httpAuth: coreServices.httpAuth,
          httpRouter: coreServices.httpRouter,
        },
        init: async ({ httpAuth, httpRouter }) => {
          const router = express.Router();
          router.get('/v1/standings', (req, res, next) => {
            httpAuth.credentials(req, { allow: ['service'] }).then(() => {
              if (mesh.answer) {
                res.status(mesh.answer.status).json(mesh.answer.body);
                return;
              }
              const from = Number(req.query.cursor ?? 0);
              const end = from + 3;
              const items = mesh.standings.slice(from, end);
              const isLast = end >= mesh.standings.length;
              res.json({ items, ...(!isLast && { nextCursor: String(end) }) });
            }, next);
          });
          httpRouter.use(router);
        },
      });
    },
  });
}

/** A real backend of tech-insights with our module, beside a mesh in memory. */
export async function startTechInsights(options: {
  knex: Knex;
  mesh: Mesh;
  /** Whether the configuration says when our retriever is asked. */
  isNamed?: boolean;
  /** When tech-insights deletes facts; never unless told. */
  lifecycle?: Lifecycle;
}) {
  const { knex, mesh, isNamed = true, lifecycle } = options;
  const scheduler = mockServices.scheduler();
  const backend = await startTestBackend({
    features: [
      techInsightsPlugin,
      techInsightsModuleDataMesh,
      meshPlugin(mesh),
      mockServices.rootConfig.factory({
        data: {
          techInsights: {
            factRetrievers: isNamed
              ? {
                  dataMeshGovernance: {
                    cadence: '*/15 * * * *',
                    ...(lifecycle && { lifecycle }),
                  },
                }
              : {},
          },
        },
      }),
      createServiceFactory({
        service: coreServices.database,
        deps: {},
        factory: () => ({ getClient: async () => knex }),
      }),
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
    ],
  });
  const { port } = backend.server.address() as AddressInfo;
  const ask = async (path: string) => {
    const url = `http://localhost:${port}/api/tech-insights${path}`;
    const response = await fetch(url);
    return await response.json();
  };
  return {
    stop: () => backend.stop(),
    retrieve: () => scheduler.triggerTask('data-mesh-governance'),
    schemas: () => ask('/fact-schemas?ids[]=data-mesh-governance'),
    factsOf: async (ref: string) => {
      const entity = encodeURIComponent(ref);
      const latest = await ask(
        `/facts/latest?entity=${entity}&ids[]=data-mesh-governance`,
      );
      return latest['data-mesh-governance']?.facts;
    },
  };
}
