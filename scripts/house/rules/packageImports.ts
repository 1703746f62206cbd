import { folderOf, repoPackages, type RepoPackage } from '../manifests.ts';
import { imports } from '../imports.ts';
import { isCode } from '../kinds.ts';
import type { RepoFile, Rule } from '../Rule.ts';
import { placeOf } from '../syntax.ts';

// common <- node <- backend and modules; common <- frontend. By role, so that a
// new connector needs no new row.
const MAY_IMPORT: Record<string, string[]> = {
  'common-library': [],
  'node-library': ['common-library'],
  'backend-plugin': ['common-library', 'node-library'],
  'backend-plugin-module': ['common-library', 'node-library'],
  'frontend-plugin': ['common-library'],
  'frontend-plugin-module': ['common-library'],
};

function splitSpecifier(specifier: string): [name: string, entry: string] {
  const parts = specifier.split('/');
  const length = specifier.startsWith('@') ? 2 : 1;
  const rest = parts.slice(length);
  return [parts.slice(0, length).join('/'), ['.', ...rest].join('/')];
}

function problemOf(
  specifier: string,
  from: RepoPackage,
  packages: Map<string, RepoPackage>,
): string | undefined {
  const [name, entry] = splitSpecifier(specifier);
  const to = packages.get(name);
  if (!to || to === from) {
    return undefined;
  }
  const entries = Object.keys(to.manifest.exports ?? { '.': '' });
  if (!entries.includes(entry) && entry !== './package.json') {
    return `${specifier} is no entry point of ${name} (${entries.join(', ')})`;
  }
  const allowed = MAY_IMPORT[from.manifest.backstage?.role ?? ''] ?? [];
  const role = to.manifest.backstage?.role ?? 'none';
  return from.folder.startsWith('packages/') || allowed.includes(role)
    ? undefined
    : `${from.folder} may not import ${name} (${role})`;
}

function leavesPackage(path: string, specifier: string): boolean {
  if (!specifier.startsWith('.')) {
    return false;
  }
  const target = new URL(specifier, `file:///${path}`).pathname.slice(1);
  return folderOf(target) !== folderOf(path);
}

const pkg = (folder: string, name: string, role: string): RepoFile => ({
  path: `${folder}/package.json`,
  text: JSON.stringify({ name, backstage: { role } }),
});
const common = pkg('plugins/c', '@meshstage/plugin-c', 'common-library');
const backend = pkg('plugins/b', '@meshstage/plugin-b', 'backend-plugin');
const module_ = pkg(
  'plugins/m',
  '@meshstage/plugin-m',
  'backend-plugin-module',
);
const app = pkg('packages/app', 'app', 'frontend');
const file = (path: string, text: string): RepoFile => ({ path, text });

export const packageImports: Rule = {
  id: 'package-imports',
  title: 'packages import only those below them, through their entry points',
  check(files) {
    const list = repoPackages(files);
    const byName = new Map(list.map(each => [each.manifest.name, each]));
    const byFolder = new Map(list.map(each => [each.folder, each]));
    return files
      .filter(({ path }) => isCode(path) && byFolder.has(folderOf(path)))
      .flatMap(each =>
        imports(each).flatMap(({ specifier, node }) => {
          const from = byFolder.get(folderOf(each.path));
          const problem = leavesPackage(each.path, specifier)
            ? `${specifier} leaves the package`
            : from && problemOf(specifier, from, byName);
          return problem ? [`${placeOf(each, node)}: ${problem}`] : [];
        }),
      );
  },
  refuses: {
    'a module that imports the backend': [
      module_,
      backend,
      file('plugins/m/src/a.ts', `import { x } from '@meshstage/plugin-b';`),
    ],
    'a core that imports a backend by a type': [
      common,
      backend,
      file('plugins/c/src/a.ts', `type X = import('@meshstage/plugin-b').X;`),
    ],
    'a re-export of the inside of a package': [
      app,
      common,
      file(
        'packages/app/src/a.ts',
        `export * from '@meshstage/plugin-c/src/x';`,
      ),
    ],
    'a path into another package': [
      module_,
      common,
      file('plugins/m/src/a.ts', `const c = require('../../c/src/index');`),
    ],
  },
  accepts: {
    'a module that imports the core, a package that imports anything': [
      module_,
      backend,
      common,
      app,
      file('plugins/m/src/a.ts', `import { x } from '@meshstage/plugin-c';`),
      file('packages/app/src/a.ts', `import('@meshstage/plugin-b');`),
      file(
        'plugins/m/src/b.ts',
        `import { y } from './sub/a'; // @meshstage/plugin-b`,
      ),
    ],
  },
};
