'use strict';

const path = require('node:path');

// How to reach the registry is the machine's business and is handed on; the
// rest of what npm exports describes the npm script that called us and would
// steer the tools that we call.
const KEPT =
  /^npm_config_(registry|.*:registry|proxy|https?_proxy|https?-proxy|noproxy|cafile|strict_ssl|userconfig|cache)$/i;

/**
 * The environment of everything that we start: the given Node first on PATH,
 * no trace of the npm or Yarn that called us.
 *
 * @param {NodeJS.ProcessEnv} parent
 * @param {string} nodeBinary
 * @returns {NodeJS.ProcessEnv}
 */
function childEnvironment(parent, nodeBinary) {
  /** @type {NodeJS.ProcessEnv} */
  const env = {};
  for (const [name, value] of Object.entries(parent)) {
    if (!/^npm_/i.test(name) || KEPT.test(name)) {
      env[name] = value;
    }
  }
  // A caller that is Yarn leaves its own Node in these and first on PATH.
  delete env.NODE;
  delete env.INIT_CWD;
  delete env.PROJECT_CWD;
  delete env.BERRY_BIN_FOLDER;
  env.PATH = [path.dirname(nodeBinary), parent.PATH]
    .filter(Boolean)
    .join(path.delimiter);
  return env;
}

module.exports = { childEnvironment };
