'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { cache, root } = require('./paths.cjs');
const { expectedError } = require('./expectedError.cjs');
const { explain } = require('./explain.cjs');
const { freeSpaceWarning } = require('./freeSpace.cjs');
const { npmCommand } = require('./npmCommand.cjs');
const { say, secondsSince } = require('./say.cjs');
const { supervise } = require('./supervise.cjs');

/**
 * Fetches one npm package into `.cache/<folder>`, once, without running any of
 * its scripts. Two runs at the same time do not disturb each other.
 *
 * @param {string} folder name below `.cache`
 * @param {string} name of the package
 * @param {string} version a version or range
 * @param {...string} beside what it needs beside it, such as `graphql@16`
 * @returns {Promise<string>} the folder of the package
 */
async function fetchPackage(folder, name, version, ...beside) {
  const target = path.join(cache, folder);
  const inside = path.join(target, 'node_modules', ...name.split('/'));
  if (fs.existsSync(path.join(inside, 'package.json'))) {
    return inside;
  }
  const since = Date.now();
  say(`fetching ${name}@${version} into .cache/${folder}`);
  const temporary = `${target}.${process.pid}.tmp`;
  fs.mkdirSync(temporary, { recursive: true });
  const warning = freeSpaceWarning(root);
  if (warning) {
    say(`warning: ${warning}`);
  }
  try {
    const [command, args] = npmCommand();
    const { code, output } = await supervise(
      command,
      [
        ...args,
        'install',
        '--prefix',
        temporary,
        '--no-save',
        '--no-audit',
        '--no-fund',
        '--ignore-scripts',
        // The usual waiting between tries keeps a person without network for a minute.
        '--fetch-retries=3',
        '--fetch-retry-mintimeout=1000',
        '--fetch-retry-maxtimeout=5000',
        '--loglevel=error',
        `${name}@${version}`,
        ...beside,
      ],
      { cwd: temporary, onOutput: () => {} },
    ).ended;
    if (code !== 0) {
      throw expectedError(
        `${name}@${version} could not be fetched.\n${
          explain(output) ?? output
        }`,
      );
    }
    fs.rmSync(target, { recursive: true, force: true });
    fs.renameSync(temporary, target);
  } finally {
    fs.rmSync(temporary, { recursive: true, force: true });
  }
  say(`fetched ${name} in ${secondsSince(since)}`);
  return inside;
}

module.exports = { fetchPackage };
