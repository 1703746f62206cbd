import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisedFiles } from './promisedFiles.ts';
import { publishedManifest, readBuilt } from './readBuilt.ts';

for (const [role, ending] of [
  ['frontend-plugin', 'esm'],
  ['backend-plugin-module', 'cjs'],
  ['node-library', 'cjs'],
  ['common-library', 'cjs'],
] as const) {
  test(`a ${role} is published as ${ending}`, () => {
    const manifest = publishedManifest({
      name: '@a/p',
      main: 'src/index.ts',
      types: 'src/index.ts',
      exports: {
        '.': './src/index.ts',
        './alpha': './src/alpha.tsx',
        './package.json': './package.json',
      },
      typesVersions: { '*': { alpha: ['src/alpha.tsx'] } },
      backstage: { role },
    });
    assert.deepEqual(
      [...new Set(promisedFiles(manifest).map(([, file]) => file))],
      [
        `dist/index.${ending}.js`,
        'dist/index.d.ts',
        `dist/alpha.${ending}.js`,
        'dist/alpha.d.ts',
        'package.json',
      ],
    );
  });
}

test('files that are not listed are not published', () => {
  const folder = mkdtempSync(join(tmpdir(), 'meshstage-built-'));
  try {
    for (const name of ['dist/a', 'src', 'migrations']) {
      mkdirSync(join(folder, name), { recursive: true });
      writeFileSync(join(folder, name, 'x.js'), '');
    }
    const listed = { name: '@a/p', files: ['dist', 'gone', 'config.d.ts'] };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(listed));
    writeFileSync(join(folder, 'config.d.ts'), '');
    assert.deepEqual(
      [...readBuilt(folder).files.keys()],
      ['package.json', 'dist/a/x.js', 'config.d.ts'],
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
