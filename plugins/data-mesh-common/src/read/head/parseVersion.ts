import parse from 'semver/functions/parse.js';
import { DocumentVersion } from '../../model';

const NUMBERS = /^[vV]?(\d+)(?:\.(\d+))?(?:\.(\d+))?([-+][0-9A-Za-z.+-]+)?$/;

/**
 * A version as people write it: `1`, `v1.2`, `1.2.3-beta` have SemVer parts;
 * `latest` has none. A date such as `2026-01-01` is no version number either:
 * `semver.coerce` would make 2026.0.0 of it, and with it another contract line
 * every year. A suffix is therefore read only after at least two numbers.
 */
export function parseVersion(text: string): DocumentVersion {
  const match = NUMBERS.exec(text.trim());
  if (!match || (match[4] !== undefined && match[2] === undefined)) {
    return { text };
  }
  const [, major, minor = '0', patch = '0', suffix = ''] = match;
  const parsed = parse(
    `${Number(major)}.${Number(minor)}.${Number(patch)}${suffix}`,
  );
  return parsed
    ? { text, semver: parsed.version, major: parsed.major }
    : { text };
}
