import { LevelReached } from '../ProductScore';
import { LevelFlipKind } from './Impact';

/**
 * What becomes of the level of a product; undefined where it stays. A level is
 * absent where the scorecard does not look at the product, which is as good as none.
 *
 * @param names - of the levels after the change, the lowest first
 */
export function levelFlipOf(
  before: LevelReached | undefined,
  after: LevelReached | undefined,
  names: readonly string[],
): LevelFlipKind | undefined {
  if (after?.state === 'unknown') {
    return before?.state === 'unknown' && before.atLeast === after.atLeast
      ? undefined
      : 'unknown';
  }
  const name = nameOf(before);
  // Where levels were put in between or renamed, the names of now decide.
  const known = name === undefined ? -1 : names.indexOf(name);
  const was = name !== undefined && known < 0 ? indexOf(before) : known;
  const is = indexOf(after);
  if (was === is) {
    return undefined;
  }
  return was < is ? 'reached' : 'lost';
}

function nameOf(level: LevelReached | undefined): string | undefined {
  switch (level?.state) {
    case 'reached':
      return level.name;
    case 'unknown':
      return level.atLeast;
    default:
      return undefined;
  }
}

function indexOf(level: LevelReached | undefined): number {
  return level?.state === 'reached' ? level.index : -1;
}
