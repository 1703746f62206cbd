import { repoPackages, type Manifest, type RepoPackage } from '../manifests.ts';
import type { Rule } from '../Rule.ts';

function* rangesOf({
  manifest,
}: RepoPackage): Generator<[name: string, range: string]> {
  const { dependencies, devDependencies } = manifest;
  for (const group of [dependencies, devDependencies]) {
    yield* Object.entries(group ?? {});
  }
}

function rangeProblem(
  name: string,
  range: string,
  own: Set<string>,
): string | undefined {
  if (own.has(name)) {
    return range === 'workspace:^'
      ? undefined
      : `takes ${name} as ${range}, not workspace:^`;
  }
  return /^(\*|latest|x|https?:|git)/.test(range)
    ? `takes ${name} as ${range}, which is whatever there is`
    : undefined;
}

const pack = (folder: string, manifest: Partial<Manifest>) => ({
  path: `plugins/${folder}/package.json`,
  text: JSON.stringify({ name: folder, version: '1.0.0', ...manifest }),
});

export const packageVersions: Rule = {
  id: 'package-versions',
  title:
    'public packages share one version, and a dependency has one range everywhere',
  check(files) {
    const all = repoPackages(files);
    const own = new Set(all.map(({ manifest }) => manifest.name));
    const problems: string[] = [];
    const versions = new Set(
      all
        .filter(({ manifest }) => !manifest.private)
        .map(({ manifest }) => manifest.version),
    );
    if (versions.size > 1) {
      problems.push(
        `public packages have the versions ${[...versions].join(', ')}`,
      );
    }
    const seen = new Map<string, { folder: string; range: string }>();
    for (const each of all) {
      for (const [name, range] of rangesOf(each)) {
        const problem = rangeProblem(name, range, own);
        const first = seen.get(name);
        if (problem) {
          problems.push(`${each.folder} ${problem}`);
        } else if (first && first.range !== range) {
          problems.push(
            `${each.folder} takes ${name} as ${range}, ${first.folder} as ${first.range}`,
          );
        }
        seen.set(name, first ?? { folder: each.folder, range });
      }
    }
    return problems;
  },
  refuses: {
    'two versions': [pack('a', {}), pack('b', { version: '1.0.1' })],
    'two ranges': [
      pack('a', { dependencies: { x: '^1.0.0' } }),
      pack('b', { devDependencies: { x: '^2.0.0' } }),
    ],
    'any version': [pack('a', { dependencies: { x: '*' } })],
    'a published sibling': [
      pack('a', { dependencies: { b: '^1.0.0' } }),
      pack('b', {}),
    ],
  },
  accepts: {
    'one range, and a private package of its own version': [
      pack('a', { dependencies: { x: '^1.0.0', b: 'workspace:^' } }),
      pack('b', {
        devDependencies: { x: '^1.0.0' },
        version: '0.0.0',
        private: true,
      }),
    ],
  },
};
