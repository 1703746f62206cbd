import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PackedManifest } from './Archive.ts';
import { judgeArchive } from './judgeArchive.ts';

const manifest: PackedManifest = {
  name: '@a/p',
  main: './dist/index.cjs.js',
  types: './dist/index.d.ts',
  configSchema: 'config.schema.json',
  exports: {
    '.': {
      backstage: '@backstage/BackendFeature',
      default: './dist/index.cjs.js',
    },
    './package.json': './package.json',
  },
  typesVersions: { '*': { 'package.json': ['package.json'] } },
  dependencies: { '@a/common': '^0.1.0', knex: '^3.0.0' },
  peerDependencies: { react: '^18.0.0' },
};
const whole = {
  'package.json': '{}',
  'config.schema.json': '{}',
  'dist/index.cjs.js': `var fs = require('node:fs'); var x = require('./x.cjs.js');
    var k = require('knex/lib/client'); var u = require('util');`,
  'dist/x.cjs.js': `import('@a/common'); import 'react';`,
  'dist/index.d.ts': `import { T } from '@a/common'; export * from './t.js';`,
  'dist/t.d.ts': `export type T = 'import "left-pad"';`,
};

function problems(
  change: Partial<Record<string, string>>,
  more: Partial<PackedManifest> = {},
): string[] {
  const files = Object.entries({ ...whole, ...change }).flatMap(
    ([path, text]): [string, string][] =>
      text === undefined ? [] : [[path, text]],
  );
  return judgeArchive({
    manifest: { ...manifest, ...more },
    files: new Map(files),
  });
}

test('a whole package has no problem', () => {
  assert.deepEqual(problems({}), []);
});

for (const [what, expected, change, more] of [
  [
    'an entry point that was not built',
    [
      '@a/p: main names dist/index.cjs.js, it is not there',
      '@a/p: exports . default names dist/index.cjs.js, it is not there',
    ],
    { 'dist/index.cjs.js': undefined },
  ],
  [
    'a command that was not built',
    ['@a/p: bin p names dist/p.cjs, it is not there'],
    {},
    { bin: { p: 'dist/p.cjs' } },
  ],
  [
    'types that were not built',
    ['@a/p: types names dist/index.d.ts, it is not there'],
    { 'dist/index.d.ts': undefined },
  ],
  [
    'a configuration schema that is not published',
    ['@a/p: configSchema names config.schema.json, it is not there'],
    { 'config.schema.json': undefined },
  ],
  [
    'an import of a package that only the repository has',
    ['@a/p: dist/x.cjs.js imports lodash/get, which it does not depend on'],
    { 'dist/x.cjs.js': `var get = require('lodash/get');` },
  ],
  [
    'a type of a package that only the repository has',
    ['@a/p: dist/t.d.ts imports @b/c, which it does not depend on'],
    { 'dist/t.d.ts': `export type T = import('@b/c').T;` },
  ],
  [
    'a file that was left out, such as a style sheet',
    ['@a/p: dist/x.cjs.js imports ./x.css, not there'],
    { 'dist/x.cjs.js': `import './x.css';` },
  ],
  [
    'a test that was packed',
    ['@a/p: dist/x.test.js is of a test'],
    { 'dist/x.test.js': '' },
  ],
  [
    'a dependency on the repository itself',
    ['@a/p: @a/common is workspace:^, npm knows no such'],
    {},
    { dependencies: { ...manifest.dependencies, '@a/common': 'workspace:^' } },
  ],
] as [
  string,
  string[],
  Record<string, string | undefined>,
  Partial<PackedManifest>?,
][]) {
  test(`${what} is a problem that says so`, () => {
    assert.deepEqual(problems(change, more), expected);
  });
}
