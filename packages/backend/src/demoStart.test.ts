import { setTimeout as wait } from 'node:timers/promises';
import { resolve } from 'node:path';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import dataMeshPlugin from '@meshstage/plugin-data-mesh-backend';
import { DataMeshClient } from '@meshstage/plugin-data-mesh-common';
import { MENDS } from './__testUtils__/demoMesh/mended';
import { readOrg } from './__testUtils__/demoMesh/readOrg';
import { ROOT } from './__testUtils__/demoMesh/repository';

jest.setTimeout(180_000);

describe('the first start of the demo', () => {
  it('accepts every product under its policies, but for the two with a mistake, and who approved its waivers', async () => {
    const schedule = { frequency: { hours: 1 }, timeout: { minutes: 5 } };
    const backend = await startTestBackend({
      features: [
        dataMeshPlugin,
        catalogServiceMock.factory({
          entities: readOrg().map(entity => ({
            apiVersion: 'backstage.io/v1alpha1',
            ...entity,
            // As the catalog makes them of what is written.
            relations: entity.spec.memberOf?.map(group => ({
              type: 'memberOf',
              targetRef: `group:default/${group}`,
            })),
          })),
        }),
        mockServices.rootConfig.factory({
          data: {
            dataMesh: {
              governance: {
                sources: {
                  company: {
                    type: 'files',
                    root: resolve(ROOT, 'examples/policies'),
                    include: ['*/*.yaml'],
                    level: 'global',
                    folders: { 'public-finance': { domain: 'public-finance' } },
                    schedule,
                  },
                },
              },
              sources: {
                demo: {
                  type: 'files',
                  root: resolve(ROOT, 'examples/data-products'),
                  include: ['**/*.odps.yaml', '**/*.odcs.yaml'],
                  domains: ['*'],
                  schedule,
                },
              },
            },
          },
        }),
      ],
    });
    try {
      const base = `http://localhost:${backend.server.port()}/api/data-mesh`;
      const authorization = mockCredentials.service.header();
      const api = new DataMeshClient({
        discoveryApi: { getBaseUrl: async () => base },
        fetchApi: {
          fetch: (url, init) =>
            fetch(url, {
              ...init,
              headers: {
                ...Object.fromEntries(new Headers(init?.headers)),
                authorization,
              },
            }),
        },
      });
      const listed = () => api.listSubmissions({ newest: true, limit: 100 });
      const settled = async () => {
        const { items } = await listed();
        const waiting = items.filter(({ state }) => state === 'waiting');
        return items.length > 25 && waiting.length === 0;
      };
      for (let i = 0; i < 300 && !(await settled()); i += 1) {
        await wait(500);
      }
      const { items } = await listed();
      const refused = items.filter(({ state }) => state === 'refused');
      expect(refused).toHaveLength(Object.keys(MENDS).length);
      expect(items.filter(({ state }) => state === 'waiting')).toEqual([]);
      const { files, sources } = await api.listPolicyFiles();
      expect(sources).toMatchObject([{ id: 'company', state: 'ok' }]);
      expect(files.flatMap(({ problems }) => problems)).toEqual([]);
    } finally {
      await backend.stop();
    }
  });
});
