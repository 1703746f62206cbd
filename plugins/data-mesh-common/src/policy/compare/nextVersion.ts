import inc from 'semver/functions/inc.js';
import parse from 'semver/functions/parse.js';
import { Bump } from '../../compatibility';
import { DocumentVersion } from '../../model';

/**
 * The number that comes after a version by a step that it deserves. A major
 * comes after every major that is there, beside which it will live. `undefined`
 * where the version is no number.
 */
export function nextVersion(
  { semver: text }: Partial<DocumentVersion>,
  bump: Bump,
  majors: readonly (number | undefined)[],
): string | undefined {
  if (text === undefined || bump === 'none') {
    return text;
  }
  if (bump === 'major') {
    const own = parse(text)?.major ?? 0;
    return `${Math.max(own, ...majors.map(major => major ?? 0)) + 1}.0.0`;
  }
  return inc(text, bump) ?? undefined;
}
