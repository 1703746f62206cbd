import fc from 'fast-check';
import { PatternOutcome } from './CompiledPattern';
import { compileGlob } from './compileGlob';

function answer(glob: string, text: string): PatternOutcome | string {
  const compiled = compileGlob(glob);
  return 'problem' in compiled ? compiled.problem : compiled.test(text);
}

describe('compileGlob', () => {
  it.each<[boolean, string, string]>([
    [true, '*.raw', 'sales.raw'],
    [true, '*.raw', '.raw'],
    [false, '*.raw', 'sales.raw.backup'],
    [false, '*.raw', 'salesXraw'],
    [false, '*.raw', 'Sales.RAW'],
    [true, 's3://sales-*/**', 's3://sales-eu/raw/2026/a.parquet'],
    [false, 's3://sales-*/*', 's3://sales-eu/raw/2026/a.parquet'],
    [true, '**', 'a\nb/c'],
    [true, 'a?c', 'abc'],
    [true, 'a?c', 'a😀c'],
    [false, 'a?c', 'a/c'],
    [false, 'a?c', 'ac'],
    [true, 'a+(b).^$|', 'a+(b).^$|'],
    [true, 'a\\*', 'a*'],
    [false, 'a\\*', 'ab'],
    [true, '\\[a\\]', '[a]'],
    [true, 'd\\\\e', 'd\\e'],
    [true, '\\d', 'd'],
    [true, 'größe_*', 'größe_cm'],
  ])('says %p of %j for %j', (expected, glob, text) => {
    expect(answer(glob, text)).toBe(expected);
  });

  it.each<[RegExp, string]>([
    [/at most 200 characters, this one has 201/, '*'.repeat(201)],
    [/empty glob/, ''],
    [/`\[` means nothing in a glob/, '[ab]'],
    [/`\{` means nothing in a glob/, '{a,b}'],
    [/`\]` means nothing in a glob/, 'a]'],
    [/cannot end with `\\`/, 'a\\'],
  ])('refuses with %p', (expected, glob) => {
    expect(answer(glob, '')).toEqual(expect.stringMatching(expected));
  });

  it('fits every text that it spells with each character taken for itself', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 60, unit: 'binary' }),
        text => {
          const glob = text.replace(/[\s\S]/gu, '\\$&');
          expect(answer(glob, text)).toBe(true);
        },
      ),
    );
  });

  it('answers a hostile glob in no time', () => {
    const start = performance.now();
    expect(answer(`${'*a'.repeat(99)}b`, 'a'.repeat(10_000))).toBe(false);
    expect(answer(`${'**a'.repeat(66)}b`, 'a'.repeat(10_000))).toBe(false);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
