import { FilePlace, GoodFile } from '../../policy/set/PolicySet';

/**
 * The last good revisions of files of which some claim an id that another file
 * has: that is an error of theirs, so these are good as they were before, if ever.
 *
 * @param claims - places of the files that claim such an id
 */
export function goodBesideOthers(
  good: readonly GoodFile[],
  before: readonly GoodFile[],
  claims: readonly FilePlace[],
): GoodFile[] {
  const claiming = new Set(claims.map(keyOf));
  const earlier = new Map(before.map(file => [keyOf(file), file]));
  return good.flatMap(file => {
    const key = keyOf(file);
    return claiming.has(key) ? earlier.get(key) ?? [] : file;
  });
}

function keyOf({ source, path }: FilePlace): string {
  return JSON.stringify([source, path]);
}
