import { PolicyFileChange } from '@meshstage/plugin-data-mesh-common';

/** Files that are others, new or gone between two moments, by their paths. */
export function changesBetween(
  base: ReadonlyMap<string, string>,
  head: ReadonlyMap<string, string>,
): Omit<PolicyFileChange, 'source'>[] {
  return [...new Set([...base.keys(), ...head.keys()])]
    .sort()
    .filter(path => base.get(path) !== head.get(path))
    .map(path => ({ path, content: head.get(path) }));
}
