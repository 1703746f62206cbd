'use strict';

const path = require('node:path');

const root = path.resolve(__dirname, '..', '..');

/** Where things lie; every path is absolute. */
module.exports = {
  root,
  /** Things fetched once and kept: Node, PostgreSQL, a browser. */
  cache: path.join(root, '.cache'),
  yarn: path.join(root, '.yarn', 'releases', 'yarn-4.13.0.cjs'),
};
