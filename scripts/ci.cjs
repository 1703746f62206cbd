// `bash .ci/run`: npm test, then the quick bench, then the count of the tests
// once more as the very last line. Runs on the Node that happens to be there.
'use strict';

const { exitWith } = require('./bootstrap/exitWith.cjs');
const { root } = require('./bootstrap/paths.cjs');
const { say, secondsSince } = require('./bootstrap/say.cjs');
const { supervise } = require('./bootstrap/supervise.cjs');

const CLOSING = /^Tests: \d+ passed, \d+ failed$/gm;
const NO_TEST = 'Tests: 0 passed, 1 failed';

/** @param {...string} args of npm */
async function npm(...args) {
  const since = Date.now();
  say(`npm ${args.join(' ')}`);
  const ended = await supervise('npm', args, {
    cwd: root,
    keepOutput: true,
    // npm has a runner below it, which has children of its own.
    graceMs: 30_000,
  }).ended;
  const how = ended.code === 0 ? 'passed' : `FAILED with status ${ended.code}`;
  say(`npm ${args.join(' ')}: ${how} in ${secondsSince(since)}`);
  return ended;
}

exitWith(async () => {
  const tests = await npm('test');
  const bench = await npm('run', 'bench', '--', '--quick');
  const closing = tests.output.match(CLOSING)?.at(-1) ?? NO_TEST;
  process.stdout.write(`${closing}\n`);
  return tests.code || bench.code || (closing === NO_TEST ? 1 : 0);
});
