'use strict';

const fs = require('node:fs');

const NEEDED_GB = 3;

/**
 * @param {string} folder an existing folder
 * @param {(folder: string) => { bavail: number, bsize: number }} [statfs]
 * @returns {string | undefined} a warning when an installation may not fit
 */
function freeSpaceWarning(folder, statfs = fs.statfsSync) {
  const { bavail, bsize } = statfs(folder);
  const freeGb = (bavail * bsize) / 1e9;
  if (freeGb >= NEEDED_GB) {
    return undefined;
  }
  return (
    `only ${freeGb.toFixed(1)} GB are free below ${folder}; ` +
    `the installation needs about ${NEEDED_GB} GB and may fail`
  );
}

module.exports = { freeSpaceWarning };
