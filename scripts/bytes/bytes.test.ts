import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Chunk } from './Chunk.ts';
import { judgeChunks, problemsOf } from './judgeChunks.ts';
import { ownPath, readChunk } from './readChunk.ts';

const chunk = (gzip: number, ownGzip: number, ...own: string[]): Chunk => ({
  file: 'x.js',
  gzip,
  ownGzip,
  own: new Map(own.map((path, i) => [path, 100 - i])),
});
const ENTRY = 'plugins/data-mesh/src/plugin/dataMeshPlugin.tsx';
const LINEAGE = 'plugins/data-mesh/src/product/lineage/Lineage.tsx';
const CEL = 'node_modules/@marcbachmann/cel-js/lib/parser.js';
const SCHEMA = 'plugins/data-mesh/src/product/schema/Schema.tsx';

const fitting = [
  chunk(900_000, 8_000, ENTRY),
  chunk(90_000, 1, LINEAGE),
  chunk(60_000, 1, SCHEMA),
];

test('chunks up to their ceilings have no problem', () => {
  assert.deepEqual(problemsOf(judgeChunks(fitting)), []);
});

for (const [what, heavy, words] of [
  ['entry', chunk(1, 8_001, ENTRY, SCHEMA), /^entry with .* 8001 bytes/],
  ['lineage', chunk(90_001, 1, LINEAGE), /^lineage tab .* 90001 bytes/],
  ['tab', chunk(60_001, 1, SCHEMA), /^tab or page .*Schema.tsx has 60001/],
  ['policy engine', chunk(1, 1, SCHEMA, CEL), /^policy engine with .*Schema/],
] as const) {
  test(`a heavy ${what} is a problem that names it`, () => {
    const [problem = '', ...others] = problemsOf(
      judgeChunks([...fitting, heavy]),
    );
    assert.match(problem, words);
    assert.deepEqual(others, []);
  });
}

test('chunks of others are not judged, and a part that is gone is said', () => {
  const others = chunk(9e9, 0);
  const problems = problemsOf(judgeChunks([others, ...fitting.slice(1)]));
  assert.deepEqual(problems, [
    'No chunk is the entry: was its module renamed?',
  ]);
});

for (const [source, expected] of [
  [
    'webpack://app/../../plugins/data-mesh/src/a.ts',
    'plugins/data-mesh/src/a.ts',
  ],
  ['/r/plugins/data-mesh-common/src/b.ts', 'plugins/data-mesh-common/src/b.ts'],
  ['../node_modules/@tanstack/x/y.js', 'node_modules/@tanstack/x/y.js'],
  [`../${CEL}`, CEL],
  ['../node_modules/re2js/build/index.js', 'node_modules/re2js/build/index.js'],
  ['../node_modules/react/index.js', undefined],
  ['../plugins/data-mesh-backend/src/c.ts', undefined],
  [null, undefined],
] as const) {
  test(`${source} is ${expected ? 'ours' : "somebody else's"}`, () => {
    assert.equal(ownPath(source), expected);
  });
}

test('a chunk is divided by its source map', () => {
  const folder = mkdtempSync(join(tmpdir(), 'meshstage-bytes-'));
  const path = join(folder, 'a.js');
  // Columns 0 to 4 are of the first source, 4 to 10 of the second.
  writeFileSync(path, 'ours+their;\n');
  writeFileSync(
    `${path}.map`,
    JSON.stringify({
      version: 3,
      names: [],
      sources: [`/r/${SCHEMA}`, '/r/node_modules/react/index.js'],
      mappings: 'AAAA,ICAA',
    }),
  );
  const { own, gzip, ownGzip } = readChunk(path);
  rmSync(folder, { recursive: true });
  assert.deepEqual([...own], [[SCHEMA, 4]]);
  assert.ok(ownGzip > 0 && ownGzip < gzip);
});
