'use strict';

const path = require('node:path');
const { root } = require('./paths.cjs');

/**
 * One program to run: `bin` is an executable of an installed package, `node` a
 * file of ours, `yarn` Yarn itself.
 *
 * @typedef {{ program: 'bin' | 'node' | 'yarn', args: string[] }} Line
 */

/** @param {...string} args @returns {Line} */
const bin = (...args) => ({ program: 'bin', args });
/** @param {...string} args @returns {Line} */
const node = (...args) => ({ program: 'node', args });

const script = (/** @type {string} */ name) =>
  path.join(root, 'scripts', 'commands', name);

/**
 * Every command of `scripts/run.cjs`. The lines of a command run one after the
 * other until one fails; what the person typed goes to the last one. The
 * stages of `npm test` run the same lines, so that they cannot drift apart.
 *
 * @type {Record<string, Line[]>}
 */
const commands = {
  start: [node(script('start.ts'))],
  test: [node(script('test.ts'))],
  'test:long': [node(script('testLong.ts'))],
  bench: [
    node(
      '--require',
      '@backstage/cli/config/nodeTransform.cjs',
      path.join(root, 'packages', 'bench', 'src', 'cli.ts'),
    ),
  ],
  'data-mesh:bundle': [
    node(path.join(root, 'packages', 'cli', 'bundle', 'bundle.cjs')),
  ],
  pack: [node(script('pack.ts'))],
  screenshots: [node(script('screenshots.ts'))],
  lint: [
    bin('eslint', '--max-warnings=0', '--ext=.ts,.cjs', 'scripts'),
    bin('backstage-cli', 'repo', 'fix', '--check', '--publish'),
    bin('backstage-cli', 'repo', 'lint', '--max-warnings=0'),
  ],
  tsc: [
    bin('tsc', '-p', 'scripts'),
    bin('tsc', '-p', 'tsconfig.e2e.json'),
    bin('tsc'),
  ],
  build: [bin('backstage-cli', 'repo', 'build', '--all')],
  fix: [
    bin('backstage-cli', 'repo', 'fix', '--publish'),
    bin('prettier', '--write', '--log-level=warn', '.'),
  ],
  'prettier:check': [bin('prettier', '--check', '.')],
  'api-reports': [
    bin('tsc'),
    bin(
      'backstage-repo-tools',
      'api-reports',
      // Fields whose name says it all need no sentence; and a sibling package
      // is read from its source, which is what the repository resolves to.
      '--omit-messages=ae-undocumented,ae-wrong-input-file-type',
      '--allow-warnings=plugins/data-mesh-node',
      // The members of unions in blueprints come in another order in another
      // checkout: their report would fail by chance.
      '--exclude=plugins/data-mesh',
      '--validate-release-tags',
      'plugins/*',
    ),
  ],
  yarn: [{ program: 'yarn', args: [] }],
};

module.exports = { commands };
