import { imports } from '../imports.ts';
import { isTest } from '../kinds.ts';
import type { Rule } from '../Rule.ts';
import { placeOf } from '../syntax.ts';

const CORE = 'plugins/data-mesh-common/src/';

// model <- read <- write <- compatibility, policy, slo, lineage <- scorecard;
// entity and view derive what the catalog and the pages show; report renders
// findings of any kind.
const RANK: Record<string, number> = {
  model: 0,
  read: 1,
  write: 2,
  compatibility: 3,
  entity: 3,
  policy: 3,
  slo: 3,
  lineage: 3,
  lint: 3,
  view: 3,
  report: 4,
  scorecard: 4,
};
// Beside the line: they may look at it, nobody in it looks at them.
const BESIDE = new Set(['client', 'permissions']);
// Except for the words of the API, which are types and no code.
const WORDS = 'client/types';

function problemOf(from: string, to: string): string | undefined {
  if (from === to || BESIDE.has(from)) {
    return undefined;
  }
  const [fromRank, toRank] = [RANK[from], RANK[to]];
  if (fromRank === undefined) {
    return `the folder ${from} has no place in the line`;
  }
  return toRank === undefined || toRank > fromRank
    ? `${from} may not import ${to}, which comes later or stands beside`
    : undefined;
}

/** `read` of `.../src/read/a.ts`; undefined for the index of the package. */
function folderIn(path: string): string | undefined {
  const [first] = path.slice(CORE.length).split('/');
  return first && first !== 'index' ? first : undefined;
}

const core = (path: string, text: string) => [{ path: CORE + path, text }];

export const coreLine: Rule = {
  id: 'core-line',
  title: 'the folders of the core form a line: none imports a later one',
  check(files) {
    return files
      .filter(({ path }) => path.startsWith(CORE) && !isTest(path))
      .filter(({ path }) => path.slice(CORE.length).includes('/'))
      .flatMap(file =>
        imports(file).flatMap(({ specifier, node }) => {
          if (!specifier.startsWith('.')) {
            return [];
          }
          const target = new URL(specifier, `file:///${file.path}`).pathname;
          if (target === `/${CORE}${WORDS}`) {
            return [];
          }
          const from = folderIn(file.path) ?? '';
          const to = folderIn(target.slice(1));
          const problem =
            to === undefined
              ? `${from} may not import the index, which lists all folders`
              : problemOf(from, to);
          return problem ? [`${placeOf(file, node)}: ${problem}`] : [];
        }),
      );
  },
  refuses: {
    'a model that reads': core('model/a.ts', `import { x } from '../read/b';`),
    'a policy that scores': core(
      'policy/x/a.ts',
      `import type { X } from '../../scorecard';`,
    ),
    'a reader with permissions': core(
      'read/a.ts',
      `import { p } from '../permissions';`,
    ),
    'a judge that calls': core(
      'policy/a.ts',
      `import { C } from '../client/DataMeshClient';`,
    ),
    'a way round through the index': core(
      'read/a.ts',
      `import { p } from '../index';`,
    ),
    'a folder nobody placed': core(
      'misc/a.ts',
      `import { p } from '../model';`,
    ),
  },
  accepts: {
    'a policy that reads': core(
      'policy/a.ts',
      `import { x } from '../read/b';`,
    ),
    'a client that knows types': core(
      'client/a.ts',
      `import type { X } from '../policy';`,
    ),
    'the words of the API': core(
      'policy/a.ts',
      `import type { X } from '../client/types';`,
    ),
    'a neighbour': core(
      'read/text/a.ts',
      `import { x } from './b'; import y from '../c';`,
    ),
  },
};
