import fc from 'fast-check';
import semver from 'semver';
import { parseVersion } from './parseVersion';

describe('parseVersion', () => {
  it.each([
    ['1.2.3', 1, '1.2.3'],
    ['1.2.0', 1, 'v1.2'],
    ['1.0.0', 1, '1'],
    ['0.1.0', 0, 'V0.1'],
    ['2.0.0', 2, ' 2.0 '],
    ['1.2.3-beta.1', 1, '1.2.3-beta.1'],
    ['1.2.0-rc1', 1, '1.2-rc1'],
    ['1.2.3', 1, '1.2.3+build.7'],
    ['2026.1.31', 2026, '2026.01.31'],
    [undefined, undefined, '2026-01-01'],
    [undefined, undefined, '1-beta'],
    [undefined, undefined, 'latest'],
    [undefined, undefined, ''],
    [undefined, undefined, '1.2.3.4'],
    [undefined, undefined, '1.x'],
    [undefined, undefined, '^1.2.3'],
    [undefined, undefined, '-1.0.0'],
    [undefined, undefined, '1.0.0-'],
    [undefined, undefined, '99999999999999999999.0.0'],
    [undefined, undefined, `1.0.0-${'a'.repeat(300)}`],
  ])('%s with major %s from %j', (normal, major, text) => {
    expect(parseVersion(text)).toEqual(
      normal === undefined ? { text } : { text, semver: normal, major },
    );
  });

  it('reads every SemVer as itself', () => {
    const part = fc.nat();
    fc.assert(
      fc.property(part, part, part, (major, minor, patch) => {
        const text = `${major}.${minor}.${patch}`;
        expect(parseVersion(text)).toEqual({ text, semver: text, major });
      }),
    );
  });

  it('gives parts that SemVer accepts, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const { semver: normal, text: kept } = parseVersion(text);
        expect(kept).toBe(text);
        expect(normal === undefined || semver.valid(normal) === normal).toBe(
          true,
        );
      }),
    );
  });
});
