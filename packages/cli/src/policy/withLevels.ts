import { posix } from 'node:path';
import {
  GoodDefinitions,
  loadDefinitions,
} from '@meshstage/plugin-data-mesh-common';
import { policySource } from './policySource';
import { PolicyTexts } from './PolicyTexts';

/**
 * Files with waivers get the level of the folder that they lie in: that of the
 * policies beside them, where these are all of one. Whether a waiver counts is
 * decided by the level of its source, and never by what it says itself.
 *
 * @param lastGood - what stays in force of files that are broken now
 */
export function withLevels(
  texts: PolicyTexts,
  lastGood?: GoodDefinitions,
): PolicyTexts {
  const { set, waivers, waiverRequests } = loadDefinitions(
    [policySource(texts)],
    lastGood,
  );
  const levels = new Map<string, Set<string>>();
  for (const [id, { path }] of set.homes) {
    const folder = posix.dirname(path);
    const known = levels.get(folder) ?? new Set();
    levels.set(folder, known.add(id.slice(0, id.indexOf('.'))));
  }
  const waiving = new Set(
    [...waivers, ...waiverRequests].map(({ path }) => path),
  );
  return new Map(
    [...texts].map(([path, file]) => {
      const [level, ...others] = levels.get(posix.dirname(path)) ?? [];
      return [
        path,
        waiving.has(path) && others.length === 0 && level !== undefined
          ? { ...file, scope: level }
          : file,
      ];
    }),
  );
}
