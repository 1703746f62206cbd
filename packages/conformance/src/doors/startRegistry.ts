import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  BackendFeature,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { JsonObject } from '@backstage/types';
import dataMeshPlugin from '@meshstage/plugin-data-mesh-backend';
import request from 'supertest';
import { z } from 'zod';
import { Case } from '../Case';
import { entitiesOf } from '../context/entitiesOf';
import { createCatalog } from './createCatalog';

const served = z.object({
  baselines: z.record(z.string(), z.unknown()).optional(),
});

/** A registry with a store, a catalog and sources of policies of its own, over HTTP. */
export type Registry = Awaited<ReturnType<typeof startRegistry>>;

/** Other plugins of a backend, with their configuration. */
export interface Beside {
  features?: BackendFeature[];
  config?: JsonObject;
}

/** Starts one that knows nothing yet. @param scopes - for whom its sources of policies hold */
export async function startRegistry(options: {
  catalog: Case['catalog'];
  scopes: string[];
  /** Domains for which there is a source whose folder is not there. */
  unread: string[];
  /** What stands beside it in the same backend. */
  beside?: Beside;
}) {
  const { features = [], config = {} } = options.beside ?? {};
  const root = mkdtempSync(join(tmpdir(), 'conformance-'));
  const catalog = createCatalog(entitiesOf(options.catalog));
  const scheduler = mockServices.scheduler();
  const sources: JsonObject = {};
  for (const scope of options.scopes) {
    mkdirSync(join(root, scope));
    // A folder without any file looks like a wrong one, and closes the gate.
    writeFileSync(join(root, scope, 'nothing.yaml'), '# Nothing yet.\n');
  }
  for (const scope of [...options.scopes, ...options.unread]) {
    sources[scope] = {
      type: 'files',
      root: join(root, scope),
      include: '**/*.yaml',
      watch: false,
      level: scope === 'global' ? scope : { domain: scope },
      schedule: { frequency: { trigger: 'manual' } },
    };
  }
  const backend = await startTestBackend({
    features: [
      dataMeshPlugin,
      ...features,
      catalog.factory,
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
      mockServices.rootConfig.factory({
        data: {
          backend: {
            database: { client: 'better-sqlite3', connection: ':memory:' },
          },
          dataMesh: { governance: { sources } },
          ...config,
        },
      }),
    ],
  });
  const base = '/api/data-mesh/v1';
  const authorization = mockCredentials.user.header();

  async function ask(path: string): Promise<unknown> {
    const { body } = await request(backend.server)
      .get(path)
      .set('authorization', authorization)
      .expect(200);
    return body;
  }

  return {
    catalogGoesAway: catalog.goAway,
    /** Reads the sources of policies when they hold these files. */
    async readPolicies(held: Case['sources']): Promise<void> {
      for (const [scope, files] of Object.entries(held)) {
        for (const [path, text] of Object.entries(files)) {
          const file = join(root, scope, path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, text);
        }
        await scheduler.triggerTask(`data-mesh-policies-${scope}`);
      }
    },
    async scan(): Promise<void> {
      await scheduler.triggerTask('data-mesh-plan-scan');
      await scheduler.triggerTask('data-mesh-scan');
    },
    get: (path: string) => ask(`${base}${path}`),
    /** Asks what stands beside it. @param path - below `/api` */
    getBeside: (path: string) => ask(`/api${path}`),
    /** Runs a scheduled task of what stands beside it. */
    run: (task: string) => scheduler.triggerTask(task),
    /** What policies spare of a product, as whoever checks it is told. */
    async baselineOf(ref: string): Promise<unknown> {
      const body = await this.get(`/check-context?ref=${ref}`);
      return served.parse(body).baselines?.[ref];
    },
    async push(files: Case['documents'], dryRun = false): Promise<unknown> {
      const documents = Object.entries(files).map(([path, content]) => ({
        path,
        content,
      }));
      const { body } = await request(backend.server)
        .post(`${base}/submissions`)
        .set('authorization', authorization)
        .send({ documents, dryRun })
        .expect(({ status }) => {
          if (status !== 422 && status >= 400) {
            throw new Error(`A push was answered with ${status}`);
          }
        });
      return body;
    },
    async stop(): Promise<void> {
      await backend.stop();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
