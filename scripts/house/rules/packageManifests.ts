import { repoPackages, type Manifest, type RepoPackage } from '../manifests.ts';
import type { RepoFile, Rule } from '../Rule.ts';

const WITH_PLUGIN =
  /^(common-library|node-library|web-library|frontend-plugin|backend-plugin)$/;
const MODULE = /-module$/;

function problemsOf(
  { folder, manifest }: RepoPackage,
  paths: Set<string>,
  family: string[],
): string[] {
  const { backstage = {}, files = [] } = manifest;
  const isPlugin = folder.startsWith('plugins/');
  const expectedName = folder.replace('plugins/', '@meshstage/plugin-');
  const has = (name: string) => paths.has(`${folder}/${name}`);
  const siblings = backstage.pluginPackages ?? [];
  const role = backstage.role ?? '';
  const facts: [holds: boolean, problem: string][] = [
    [
      !isPlugin || manifest.name === expectedName,
      `is not named ${expectedName}`,
    ],
    [Boolean(role), 'has no backstage.role'],
    [manifest.license === 'Apache-2.0', 'has no license Apache-2.0'],
    [Boolean(manifest.description), 'has no description'],
    [
      manifest.repository?.directory === folder,
      `repository.directory is not ${folder}`,
    ],
    [files.length > 0, 'lists no files to publish'],
    [has('catalog-info.yaml'), 'has no catalog-info.yaml'],
    [
      has('config.d.ts') === Boolean(manifest.configSchema),
      'configSchema and config.d.ts do not go together',
    ],
    [
      !manifest.configSchema || files.includes(manifest.configSchema),
      'does not publish its configSchema',
    ],
    [!isPlugin || !manifest.private, 'is a plugin and private'],
    [
      !isPlugin || manifest.publishConfig?.access === 'public',
      'has no publishConfig.access public',
    ],
    [!isPlugin || has('README.md'), 'has no README.md'],
    [!isPlugin || Boolean(backstage.pluginId), 'has no backstage.pluginId'],
    [
      !isPlugin || !MODULE.test(role) || Boolean(backstage.pluginPackage),
      'has no backstage.pluginPackage',
    ],
    [
      !isPlugin || !WITH_PLUGIN.test(role) || siblings.join() === family.join(),
      `backstage.pluginPackages is not ${family.join(', ')}`,
    ],
  ];
  return facts.flatMap(([holds, problem]) =>
    holds ? [] : [`${folder}/package.json ${problem}`],
  );
}

/** The packages of one plugin, without its modules. */
function familyOf({ manifest }: RepoPackage, all: RepoPackage[]): string[] {
  return all
    .filter(
      other =>
        other.folder.startsWith('plugins/') &&
        other.manifest.backstage?.pluginId === manifest.backstage?.pluginId &&
        WITH_PLUGIN.test(other.manifest.backstage?.role ?? ''),
    )
    .map(other => other.manifest.name)
    .sort();
}

const whole: Manifest = {
  name: '@meshstage/plugin-p',
  license: 'Apache-2.0',
  description: 'x',
  files: ['dist'],
  repository: { directory: 'plugins/p' },
  publishConfig: { access: 'public' },
  backstage: {
    role: 'backend-plugin',
    pluginId: 'p',
    pluginPackages: ['@meshstage/plugin-p'],
  },
};
const pack = (change: Partial<Manifest>, ...more: string[]): RepoFile[] => [
  {
    path: 'plugins/p/package.json',
    text: JSON.stringify({ ...whole, ...change }),
  },
  ...['README.md', 'catalog-info.yaml', ...more].map(name => ({
    path: `plugins/p/${name}`,
    text: '',
  })),
];

export const packageManifests: Rule = {
  id: 'package-manifests',
  title: 'every package says what Backstage and npm want to know about it',
  check(files) {
    const all = repoPackages(files);
    const paths = new Set(files.map(({ path }) => path));
    return all.flatMap(each => problemsOf(each, paths, familyOf(each, all)));
  },
  refuses: {
    'another name': pack({ name: '@meshstage/p' }),
    'no role': pack({ backstage: {} }),
    'a schema that is not declared': pack({}, 'config.d.ts'),
    'a schema that is not published': pack(
      { configSchema: 'config.d.ts' },
      'config.d.ts',
    ),
    'a family that is not complete': pack({
      backstage: { ...whole.backstage, pluginPackages: [] },
    }),
    'no licence': pack({ license: undefined }),
    'no README': pack({}).filter(({ path }) => !path.endsWith('README.md')),
  },
  accepts: { 'a whole package': pack({}) },
};
