import { Reader } from '@meshstage/plugin-data-mesh-common';
import { version } from '@meshstage/plugin-data-mesh-common/package.json';
import { sha256 } from '../../database/sha256';

/**
 * Counted up when the engine finds something else in the same texts, or what is
 * kept of it has another form, within one version of the package.
 */
const COMPARISON_VERSION = 1;

/** The engine and what it knew: a comparison made with something else is made again. */
export function madeWith(readers: readonly Reader[]): string {
  const known = new Set(readers.map(reader => JSON.stringify(reader)));
  return sha256(
    JSON.stringify([version, COMPARISON_VERSION, [...known].sort()]),
  );
}
