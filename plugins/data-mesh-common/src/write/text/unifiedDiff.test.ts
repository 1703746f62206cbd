import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { unifiedDiff } from './unifiedDiff';

describe('unifiedDiff', () => {
  it('is a patch with three lines around each change', () => {
    const before = Array.from({ length: 30 }, (_, i) => `l${i + 1}\n`).join('');
    const after = before.replace('l5\n', 'L5\n').replace('l25\n', '');
    expect(unifiedDiff({ path: 'a/b.yaml', before, after })).toBe(
      [
        '--- a/a/b.yaml',
        '+++ b/a/b.yaml',
        '@@ -2,7 +2,7 @@',
        ...[' l2', ' l3', ' l4', '-l5', '+L5', ' l6', ' l7', ' l8'],
        '@@ -22,7 +22,6 @@',
        ...[' l22', ' l23', ' l24', '-l25', ' l26', ' l27', ' l28'],
        '',
      ].join('\n'),
    );
  });

  it('says nothing where nothing changed', () => {
    expect(unifiedDiff({ path: 'a', before: 'x\r\n', after: 'x\r\n' })).toBe(
      '',
    );
  });

  it('is understood by git, whatever the texts', () => {
    const folder = mkdtempSync(join(tmpdir(), 'patch-'));
    const file = join(folder, 'doc.yaml');
    const text = fc
      .array(fc.constantFrom('a\n', 'b\n', 'c\r\n', '\n', '- x\n'), {
        maxLength: 25,
      })
      .chain(parts =>
        fc.boolean().map(cut => `${parts.join('')}${cut ? 'end' : ''}`),
      )
      .filter(each => each !== '');
    try {
      fc.assert(
        fc.property(text, text, (before, after) => {
          fc.pre(before !== after);
          writeFileSync(file, before);
          const patch = unifiedDiff({ path: 'doc.yaml', before, after });
          execFileSync('git', ['apply', '--whitespace=nowarn', '-'], {
            cwd: folder,
            input: patch,
          });
          expect(readFileSync(file, 'utf8')).toBe(after);
        }),
        { numRuns: 60 },
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
