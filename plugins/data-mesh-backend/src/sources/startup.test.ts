import {
  createMockDirectory,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { createBackendModule } from '@backstage/backend-plugin-api';
import { JsonObject } from '@backstage/types';
import { dataMeshSourcesExtensionPoint } from '@meshstage/plugin-data-mesh-node';
import { productYaml } from '../__testUtils__/documents';
import { caller, startPortal } from '../__testUtils__/startPortal';
import { MemorySource } from './__testUtils__/MemorySource';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

function connector(type: string) {
  return createBackendModule({
    pluginId: 'data-mesh',
    moduleId: `test-${Math.random().toString(36).slice(2)}`,
    register(env) {
      env.registerInit({
        deps: { sources: dataMeshSourcesExtensionPoint },
        async init({ sources }) {
          sources.addSourceType({
            type,
            create: ({ config }) =>
              new MemorySource({
                'm.yaml': productYaml({ id: config.getString('product') }),
              }),
          });
        },
      });
    },
  });
}

async function start(
  sources: JsonObject,
  ...modules: ReturnType<typeof connector>[]
) {
  return await startPortal({
    knex: await databases.init('SQLITE_3'),
    features: [
      mockServices.rootConfig.factory({ data: { dataMesh: { sources } } }),
      ...modules,
    ],
  });
}

describe('start of the plugin', () => {
  const folder = createMockDirectory();

  it('follows files and what a module adds', async () => {
    folder.setContent({ 'f.yaml': productYaml({ id: 'f' }) });
    const backend = await start(
      {
        shop: {
          type: 'files',
          domains: ['sales'],
          root: folder.path,
          include: ['*.yaml'],
          watch: false,
        },
        lake: { type: 'memory', domains: ['sales'], product: 'm' },
      },
      connector('memory'),
    );
    const api = caller(backend);
    let ids: string[] = [];
    for (let i = 0; i < 100 && ids.length < 2; i += 1) {
      await new Promise(resolve => setTimeout(resolve, 100));
      const { body } = await api.get('/products');
      ids = body.items.map(({ id }: { id: string }) => id);
    }
    expect(ids.sort()).toEqual(['f', 'm']);
    expect((await api.get('/sources')).body).toMatchObject([
      { id: 'lake', type: 'memory', products: 1 },
      { id: 'shop', type: 'files', products: 1 },
    ]);
  });

  it.each<[string, JsonObject, string[], RegExp]>([
    [
      'an unknown type',
      { shop: { type: 'gti', domains: ['sales'] } },
      ['memory'],
      /dataMesh\.sources\.shop\.type: 'gti' is no type of source; there are files, memory, url\./,
    ],
    [
      'an option of a module that is missing',
      { lake: { type: 'memory', domains: ['sales'] } },
      ['memory'],
      /dataMesh\.sources\.lake\.product/,
    ],
    [
      'two modules of one type',
      {},
      ['memory', 'memory'],
      /Two modules add the type of source 'memory'/,
    ],
    [
      'a module with a built-in type',
      {},
      ['files'],
      /A module adds the type of source 'files', which is built in/,
    ],
  ])('stops for %s', async (_, sources, types, message) => {
    const failure = await start(sources, ...types.map(connector)).then(
      () => 'it started',
      error => String(error.cause ?? error),
    );
    expect(failure).toMatch(message);
  });
});
