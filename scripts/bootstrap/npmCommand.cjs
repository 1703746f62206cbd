'use strict';

const fs = require('node:fs');

/** @returns {[string, string[]]} the npm that called us, else the one on PATH: a program and its first arguments */
function npmCommand() {
  const npm = process.env.npm_execpath;
  return npm && /npm-cli\.c?js$/.test(npm) && fs.existsSync(npm)
    ? [process.execPath, [npm]]
    : ['npm', []];
}

module.exports = { npmCommand };
