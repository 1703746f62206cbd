// How to reach the registry is set up for npm on most machines: a mirror, a
// proxy, the certificate of the company. Yarn reads none of it, so it is told.
'use strict';

const { execFileSync } = require('node:child_process');
const { npmCommand } = require('./npmCommand.cjs');

/** Setting of npm, variable that says the same to Yarn and Node. */
const VARIABLES = /** @type {const} */ ([
  ['registry', 'YARN_NPM_REGISTRY_SERVER'],
  ['cafile', 'NODE_EXTRA_CA_CERTS'],
  ['https-proxy', 'YARN_HTTPS_PROXY'],
  ['proxy', 'YARN_HTTP_PROXY'],
]);

/** @returns {string} what npm answers, one `key=value` in a line */
function askNpm() {
  const [command, args] = npmCommand();
  const keys = VARIABLES.map(([key]) => key);
  try {
    return execFileSync(command, [...args, 'config', 'get', ...keys], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 20_000,
    });
  } catch {
    // An npm that does not answer has nothing to say about the registry.
    return '';
  }
}

/**
 * @param {string} answer
 * @param {NodeJS.ProcessEnv} env wins over what npm says
 * @returns {NodeJS.ProcessEnv}
 */
function npmSettings(answer, env) {
  /** @type {NodeJS.ProcessEnv} */
  const settings = {};
  for (const [key, variable] of VARIABLES) {
    const value = new RegExp(`^${key}\\s*=\\s*(.+)$`, 'm').exec(answer)?.[1];
    if (value && value !== 'null' && value !== 'undefined' && !env[variable]) {
      settings[variable] = value.replace(/\/+$/, '');
    }
  }
  return settings;
}

module.exports = { askNpm, npmSettings };
