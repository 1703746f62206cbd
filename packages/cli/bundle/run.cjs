// `npm run data-mesh`: the bundle in this very process, made first where it is
// missing or older than its sources. Plain CommonJS, no syntax newer than Node 20.
'use strict';

const { spawnSync } = require('node:child_process');
const path = require('node:path');
const { bundleFile, isFresh } = require('./freshness.cjs');

/** @returns {boolean} whether there is a bundle of the sources as they are */
function makeFresh() {
  if (isFresh()) {
    return true;
  }
  const run = path.resolve(__dirname, '../../../scripts/run.cjs');
  // Standard output belongs to the command, whatever is said while building.
  const { status } = spawnSync(process.execPath, [run, 'data-mesh:bundle'], {
    stdio: ['ignore', 2, 2],
  });
  return status === 0;
}

if (makeFresh()) {
  // npm runs scripts at the root; files are named from where the person is.
  if (process.env.npm_lifecycle_event === 'data-mesh' && process.env.INIT_CWD) {
    process.chdir(process.env.INIT_CWD);
  }
  require(bundleFile);
} else {
  process.exitCode = 2;
}
