import {
  BackendFeature,
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import searchPlugin from '@backstage/plugin-search-backend';
import {
  COLUMN_DOCUMENT_TYPE,
  PRODUCT_DOCUMENT_TYPE,
} from '@meshstage/plugin-data-mesh-common';
import { AddressInfo } from 'node:net';
import { searchModuleDataMesh } from '../searchModuleDataMesh';
import { FakeMesh } from './FakeMesh';

/** One hit as the search answers it. */
export interface Hit {
  type: string;
  document: Record<string, string>;
  highlight?: { fields: Record<string, string> };
}

const types = [PRODUCT_DOCUMENT_TYPE, COLUMN_DOCUMENT_TYPE];

/** A real search backend with our module, beside a mesh in memory. */
export async function startSearch(mesh: FakeMesh, features: BackendFeature[]) {
  const scheduler = mockServices.scheduler();
  const backend = await startTestBackend({
    features: [
      searchPlugin,
      searchModuleDataMesh,
      mesh.plugin(),
      ...features,
      createServiceFactory({
        service: coreServices.scheduler,
        deps: {},
        factory: () => scheduler,
      }),
    ],
  });
  const { port } = backend.server.address() as AddressInfo;

  return {
    stop: () => backend.stop(),

    /** Runs both collators to their end, be it a failure. */
    async index(): Promise<void> {
      const tasks = await scheduler.getScheduledTasks();
      const ids = tasks
        .map(({ id }) => id)
        .filter(id => id.startsWith('search_index_data'));
      expect(ids).toHaveLength(types.length);
      for (const id of ids) {
        await scheduler.triggerTask(id);
      }
    },

    /** What is found, in one index or in both. */
    async find(term: string, type?: string): Promise<Hit[]> {
      const query = new URLSearchParams({ term });
      const wanted = type === undefined ? types : [type];
      wanted.forEach((each, i) => query.set(`types[${i}]`, each));
      const response = await fetch(
        `http://localhost:${port}/api/search/query?${query}`,
      );
      const body = await response.json();
      if (!response.ok) {
        throw new Error(`The search answers ${JSON.stringify(body)}`);
      }
      return body.results;
    },
  };
}
