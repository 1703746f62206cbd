import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { root } from '../bootstrap/paths.cjs';
import { repoFiles } from './repoFiles.ts';
import { rules } from './rules.ts';
import { sizesOf } from './rules/fileSizes.ts';

const files = repoFiles(root);
const { median, p90, largest, files: count } = sizesOf(files);
process.stdout.write(
  `# ${files.length} files read; ${count} of code: median ${median} lines, p90 ${p90}, largest ${largest}\n`,
);

test('the repository was found', () => {
  assert.ok(files.some(({ path }) => path === 'package.json'));
  assert.ok(count > 50);
});

for (const rule of rules) {
  describe(rule.title, () => {
    for (const [what, made] of Object.entries(rule.refuses)) {
      test(`refuses ${what}`, () => {
        assert.notDeepEqual(rule.check(made), []);
      });
    }
    for (const [what, made] of Object.entries(rule.accepts)) {
      test(`accepts ${what}`, () => {
        assert.deepEqual(rule.check(made), []);
      });
    }
    test(`${rule.id}: the repository keeps it`, () => {
      const found = rule.check(files);
      assert.equal(found.length, 0, `\n${found.join('\n')}`);
    });
  });
}
