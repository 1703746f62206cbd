'use strict';

const { yarn } = require('./paths.cjs');

/**
 * @param {import('./commands.cjs').Line} line
 * @param {string[]} extra what the person typed behind the command
 * @returns {string[]} arguments for the Node that we found
 */
function commandLine(line, extra = []) {
  const args = [...line.args, ...extra];
  switch (line.program) {
    case 'yarn':
      return [yarn, ...args];
    case 'bin':
      // Always through Yarn: it puts its own `node` and `yarn` on PATH, which
      // the Backstage CLI calls. `-B`, or `yarn tsc` would find our npm script.
      return [yarn, 'run', '-B', ...args];
    default:
      // Node 22 warns about running TypeScript, 24 does not.
      return ['--disable-warning=ExperimentalWarning', ...args];
  }
}

module.exports = { commandLine };
