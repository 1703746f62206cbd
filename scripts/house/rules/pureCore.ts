import ts from 'typescript';
import { imports } from '../imports.ts';
import { isTest } from '../kinds.ts';
import type { RepoFile, Rule } from '../Rule.ts';
import { nodes, placeOf, syntax } from '../syntax.ts';

const CORE = 'plugins/data-mesh-common/src/';

const GLOBALS = new Set([
  'clearInterval',
  'clearTimeout',
  'console',
  'crypto',
  'fetch',
  'performance',
  'process',
  'queueMicrotask',
  'setImmediate',
  'setInterval',
  'setTimeout',
]);
const MEMBERS = new Set(['Date.now', 'Math.random', 'globalThis.process']);
const NODE =
  /^(node:|(fs|path|os|crypto|http|https|net|child_process|url|stream|worker_threads)(\/|$))/;

/** Names that the file itself declares, such as a parameter called `fetch`. */
function ownNames(file: RepoFile): Set<string> {
  const names = new Set<string>();
  for (const node of nodes(file)) {
    if (
      (ts.isParameter(node) ||
        ts.isVariableDeclaration(node) ||
        ts.isBindingElement(node) ||
        ts.isImportSpecifier(node) ||
        ts.isFunctionDeclaration(node)) &&
      node.name &&
      ts.isIdentifier(node.name)
    ) {
      names.add(node.name.text);
    }
  }
  return names;
}

/** Whether a name stands for a value, not for a member or a key of that name. */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  return !(
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isQualifiedName(parent) && parent.right === node) ||
    ts.isTypeQueryNode(parent) ||
    (ts.isBindingElement(parent) && parent.propertyName === node) ||
    ((ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isMethodSignature(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isMethodDeclaration(parent)) &&
      parent.name === node)
  );
}

function isEmptyContainer(node: ts.Expression | undefined): boolean {
  return Boolean(
    node &&
      ((ts.isNewExpression(node) &&
        /^(Weak)?(Map|Set)$/.test(node.expression.getText()) &&
        !node.arguments?.length) ||
        (ts.isArrayLiteralExpression(node) && node.elements.length === 0) ||
        (ts.isObjectLiteralExpression(node) && node.properties.length === 0)),
  );
}

function* moduleState(file: RepoFile): Generator<[ts.Node, string]> {
  for (const statement of syntax(file).statements) {
    if (ts.isVariableStatement(statement)) {
      const isConst = statement.declarationList.flags & ts.NodeFlags.Const;
      if (!isConst) {
        yield [statement, 'a variable of the module can change'];
      }
      for (const { initializer } of statement.declarationList.declarations) {
        if (isEmptyContainer(initializer)) {
          yield [
            statement,
            'an empty container at module level is there to be filled',
          ];
        }
      }
    }
  }
}

function* impurities(file: RepoFile): Generator<[ts.Node, string]> {
  yield* moduleState(file);
  for (const { specifier, node } of imports(file)) {
    if (NODE.test(specifier)) {
      yield [node, `${specifier} exists in Node only`];
    }
  }
  const own = ownNames(file);
  for (const node of nodes(file)) {
    if (ts.isPropertyAccessExpression(node) && MEMBERS.has(node.getText())) {
      yield [node, `${node.getText()} answers differently each time`];
    } else if (
      ts.isIdentifier(node) &&
      GLOBALS.has(node.text) &&
      !own.has(node.text) &&
      isValue(node)
    ) {
      yield [
        node,
        `${node.text} reaches outside; have what is needed handed in`,
      ];
    } else if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      node.expression.getText() === 'Date' &&
      !node.arguments?.length
    ) {
      yield [node, 'the time comes in as an argument'];
    }
  }
}

const core = (text: string) => [{ path: `${CORE}read/a.ts`, text }];

export const pureCore: Rule = {
  id: 'pure-core',
  title: 'the core has no input, output, clock, chance or state',
  check(files) {
    return files
      .filter(({ path }) => path.startsWith(CORE) && !isTest(path))
      .flatMap(file =>
        [...impurities(file)].map(
          ([node, problem]) => `${placeOf(file, node)}: ${problem}`,
        ),
      );
  },
  refuses: {
    'a built-in module': core(`import { readFileSync } from 'node:fs';`),
    'an old name of one': core(`import { join } from 'path';`),
    'the network': core(`export const x = () => fetch('/');`),
    'the clock': core(`export const x = () => Date.now();`),
    'the clock again': core(`export const x = () => new Date();`),
    chance: core(`export const x = Math.random;`),
    environment: core(`export const x = process.env.HOME;`),
    output: core(`console.log('x');`),
    timers: core(`setTimeout(() => {}, 1);`),
    'a variable of the module': core(`let seen = 0;`),
    'a cache of the module': core(`const cache = new Map<string, string>();`),
  },
  accepts: {
    'a time that was given': core(
      `export const x = (t: string) => new Date(t);`,
    ),
    'a fetch that was handed in': core(
      `export const x = (fetch: () => void) => fetch();`,
    ),
    'a fetch under another name': core(
      `export const x = ({ fetch: send }: { fetch: () => void }) => send();`,
    ),
    'members of those names': core(
      `export const x = (a: { process: number }) => a.process;`,
    ),
    'a table': core(`const ranks = new Map([['a', 1]]);`),
    'words in a text': core(
      `// process and console\nexport const x = 'fetch Date.now()';`,
    ),
  },
};
