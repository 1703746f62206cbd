'use strict';

/**
 * Meshstage runs on Node 22 and 24. 22.18 is the first 22 that runs the
 * TypeScript files of this folder as they are.
 *
 * @param {string} version such as `v24.1.0`
 */
function isFittingVersion(version) {
  const match = /^v?(\d+)\.(\d+)\./.exec(version);
  if (!match) {
    return false;
  }
  const [major, minor] = [Number(match[1]), Number(match[2])];
  return major === 24 || (major === 22 && minor >= 18);
}

module.exports = { isFittingVersion };
