import { release, Standard } from '../fields/Reading';

/** Releases of the standards as their documents write them, the newest first. */
export const RELEASES: { readonly [S in Standard]: readonly string[] } = {
  odps: ['v1.1.0', 'v1.0.0', 'v0.9.0'],
  odcs: [
    'v3.2.0',
    'v3.1.0',
    'v3.0.2',
    'v3.0.1',
    'v3.0.0',
    'v2.2.2',
    'v2.2.1',
    'v2.2.0',
  ],
};

const VERSION = /^[vV]?(\d{1,4})\.(\d{1,2})(?:\.(\d{1,2}))?$/;

/** A version as a number, `undefined` where it is none. */
export function releaseOf(written: string): number | undefined {
  const match = VERSION.exec(written.trim());
  return match
    ? release(Number(match[1]), Number(match[2]), Number(match[3] ?? 0))
    : undefined;
}
