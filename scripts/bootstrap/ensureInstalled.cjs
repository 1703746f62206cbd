'use strict';

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { cache, root, yarn } = require('./paths.cjs');
const { expectedError } = require('./expectedError.cjs');
const { explain } = require('./explain.cjs');
const { freeSpaceWarning } = require('./freeSpace.cjs');
const { askNpm, npmSettings } = require('./npmSettings.cjs');
const { say, secondsSince } = require('./say.cjs');
const { supervise } = require('./supervise.cjs');

const GIVE_UP_AFTER = 12;

/** @returns {string[]} the files that decide what is installed */
function manifests() {
  const files = [
    path.join(root, 'yarn.lock'),
    path.join(root, 'package.json'),
    path.join(root, '.yarnrc.yml'),
  ];
  for (const group of ['packages', 'plugins']) {
    for (const name of fs.readdirSync(path.join(root, group))) {
      files.push(path.join(root, group, name, 'package.json'));
    }
  }
  return files.filter(file => fs.existsSync(file));
}

/**
 * @param {string} state the file that Yarn writes when an installation is complete
 * @param {string[]} files
 */
function isInstalled(state, files) {
  if (!fs.existsSync(state)) {
    return false;
  }
  const installedAt = fs.statSync(state).mtimeMs;
  return files.every(file => fs.statSync(file).mtimeMs <= installedAt);
}

/** @param {NodeJS.ProcessEnv} env */
function withWritableHome(env) {
  try {
    fs.accessSync(os.homedir(), fs.constants.W_OK);
    return env;
  } catch {
    return { YARN_GLOBAL_FOLDER: path.join(cache, 'yarn'), ...env };
  }
}

/**
 * Yarn tries every one of some thousand packages several times: without a
 * network that is many minutes. A dozen failed requests say it already.
 *
 * @param {string} node
 * @param {NodeJS.ProcessEnv} env
 */
async function runInstallation(node, env) {
  let failedRequests = 0;
  const yarnInstall = supervise(node, [yarn, 'install', '--immutable'], {
    cwd: root,
    env: withWritableHome(env),
    onOutput: text => {
      process.stdout.write(text);
      failedRequests += text.match(/YN0001: .*RequestError/g)?.length ?? 0;
      if (failedRequests >= GIVE_UP_AFTER) {
        yarnInstall.stop();
      }
    },
  });
  return yarnInstall.ended;
}

/**
 * Installs what yarn.lock says, if that was not done yet.
 *
 * @param {string} node the binary
 * @param {NodeJS.ProcessEnv} env
 */
async function ensureInstalled(node, env) {
  const state = path.join(root, 'node_modules', '.yarn-state.yml');
  if (isInstalled(state, manifests())) {
    return;
  }
  const since = Date.now();
  const warning = freeSpaceWarning(root);
  if (warning) {
    say(`warning: ${warning}`);
  }
  say('installing the dependencies, about a minute the first time');
  const { code, output } = await runInstallation(node, {
    ...env,
    ...npmSettings(askNpm(), env),
  });
  if (code !== 0) {
    throw expectedError(
      `The installation failed.\n${
        explain(output) ?? 'The lines above say why; the last ones first.'
      }`,
    );
  }
  // Yarn leaves the file alone when nothing was to be done.
  const now = new Date();
  fs.utimesSync(state, now, now);
  say(`installed in ${secondsSince(since)}`);
}

module.exports = { ensureInstalled, isInstalled };
