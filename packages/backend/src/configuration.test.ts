import { Config } from '@backstage/config';
import { ConfigSources } from '@backstage/config-loader';
import { loadAll } from 'js-yaml';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(__dirname, '../../..');

function load(files: string[], env: Record<string, string>): Promise<Config> {
  const argv = files.flatMap(file => ['--config', resolve(root, file)]);
  return ConfigSources.toConfig(
    ConfigSources.default({
      argv,
      env: {},
      substitutionFunc: async name => env[name],
    }),
  );
}

describe('the configuration of the demo', () => {
  it('offers people for the demo sign-in who are in the organisation', async () => {
    const config = await load(['app-config.yaml'], {});
    const users = loadAll(
      readFileSync(resolve(root, 'examples/org/users.yaml'), 'utf8'),
    ) as { metadata: { name: string } }[];
    const refs = users.map(({ metadata }) => `user:default/${metadata.name}`);

    const offered = [
      config.getString('auth.providers.guest.userEntityRef'),
      ...config
        .getConfigArray('auth.providers.demo.users')
        .map(user => user.getString('entityRef')),
    ];
    expect(refs).toEqual(expect.arrayContaining(offered));
    expect(offered).toHaveLength(3);
  });

  it('keeps its data in a database that survives a restart', async () => {
    const config = await load(['app-config.yaml'], {});
    expect(config.get('backend.database')).toEqual({
      client: 'better-sqlite3',
      connection: { directory: '../../.data/sqlite' },
    });
  });

  it('finds each product once: the catalog leaves them to their own collator', async () => {
    const config = await load(['app-config.yaml'], {});
    const kinds = config.getStringArray('search.collators.catalog.filter.kind');
    expect(kinds).toContain('Domain');
    expect(kinds).not.toContain('DataProduct');
  });

  it('reads the demo mesh from the examples, or from a folder of choice', async () => {
    const key = 'dataMesh.sources.demo.root';
    const usual = await load(['app-config.yaml'], {});
    expect(usual.getString(key)).toBe('../../examples/data-products');
    const chosen = await load(['app-config.yaml'], {
      MESHSTAGE_DEMO_FOLDER: '/elsewhere',
    });
    expect(chosen.getString(key)).toBe('/elsewhere');
  });

  it('asks of the products what the policies of the examples ask for', async () => {
    const key = 'dataMesh.governance.sources.company';
    const usual = await load(['app-config.yaml'], {});
    expect(usual.get(key)).toMatchObject({
      root: '../../examples/policies',
      level: 'global',
      folders: { 'public-finance': { domain: 'public-finance' } },
    });
    const chosen = await load(['app-config.yaml'], {
      MESHSTAGE_DEMO_POLICIES: '/elsewhere',
    });
    expect(chosen.getString(`${key}.root`)).toBe('/elsewhere');
  });
});

describe('the configuration of a production', () => {
  const env = {
    APP_BASE_URL: 'https://portal.example.com',
    POSTGRES_HOST: 'db.example.com',
    POSTGRES_USER: 'portal',
    POSTGRES_PASSWORD: 'secret',
  };
  const production = () =>
    load(['app-config.yaml', 'app-config.production.yaml'], env);

  it.each([
    'auth.providers.demo',
    'auth.providers.guest',
    'dataMesh.governance.sources.company',
    'dataMesh.sources.demo',
    'backend.cors',
  ])('takes %s away', async key => {
    const config = await production();
    expect(config.has(key)).toBe(false);
  });

  it('takes the organisation of the demo away', async () => {
    const config = await production();
    expect(config.getConfigArray('catalog.locations')).toEqual([]);
  });

  it('uses PostgreSQL', async () => {
    const config = await production();
    expect(config.get('backend.database')).toEqual({
      client: 'pg',
      connection: {
        host: 'db.example.com',
        port: '5432',
        user: 'portal',
        password: 'secret',
      },
    });
  });

  it('fills the indexes of the search by the clock of all replicas', async () => {
    const config = await production();
    const collators = config.getConfig('search.collators');
    expect(
      collators
        .keys()
        .map(each => [each, collators.getString(`${each}.schedule.scope`)]),
    ).toEqual([
      ['catalog', 'global'],
      ['dataMesh', 'global'],
    ]);
  });

  it('decides by ownership', async () => {
    const config = await production();
    expect(config.getBoolean('permission.enabled')).toBe(true);
    expect(config.getString('catalog.orphanProviderStrategy')).toBe('keep');
  });
});
