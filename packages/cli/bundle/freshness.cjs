'use strict';

const fs = require('node:fs');
const path = require('node:path');

const packageFolder = path.resolve(__dirname, '..');
/** What a person starts. */
const bundleFile = path.join(packageFolder, 'dist', 'data-mesh.cjs');
/** The whole command line, which it loads. */
const programFile = path.join(packageFolder, 'dist', 'program.cjs');
/** The sources that the bundle was made of, relative to the package. */
const inputsFile = path.join(packageFolder, 'dist', 'inputs.json');

/** @param {string} file @returns {number} when it was written; 0 when it is not there */
function writtenAt(file) {
  return fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/**
 * Whether the bundle is there and none of what it was made of is newer or gone.
 *
 * @returns {boolean}
 */
function isFresh() {
  const builtAt = writtenAt(bundleFile);
  if ([builtAt, writtenAt(programFile), writtenAt(inputsFile)].includes(0)) {
    return false;
  }
  /** @type {string[]} */
  const inputs = JSON.parse(fs.readFileSync(inputsFile, 'utf8'));
  const all = [
    ...inputs,
    'package.json',
    'bundle/bundle.cjs',
    'bundle/directImports.cjs',
    'bundle/launch.cjs',
    'bundle/notices.cjs',
    '../../yarn.lock',
  ];
  return all.every(input => {
    const at = writtenAt(path.join(packageFolder, input));
    return at > 0 && at <= builtAt;
  });
}

module.exports = {
  bundleFile,
  inputsFile,
  isFresh,
  packageFolder,
  programFile,
};
