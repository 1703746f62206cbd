import { LiveLine } from '@meshstage/plugin-data-mesh-common';
import { LineVersion } from './listLineVersions';

/** Versions of a line that are looked at, the newest first, and their bytes. */
const MOST_VERSIONS = 100;
const MOST_BYTES = 20 * 1024 * 1024;

/** Versions that are not the live one, as many as there is room for. */
export function newestVersions(
  versions: LineVersion[],
  live: LiveLine,
): LineVersion[] {
  let bytes = 0;
  return versions
    .filter(({ version }) => version !== live.document.version?.text)
    .slice(0, MOST_VERSIONS)
    .filter(each => {
      bytes += each.bytes;
      return bytes <= MOST_BYTES;
    });
}
