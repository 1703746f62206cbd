import type { ProductScorecard } from '@meshstage/plugin-data-mesh-common';

/** Where a product stands on the way through the levels. */
export type LevelState = 'reached' | 'unknown' | 'ahead';

/** Each level of a scorecard, the lowest first, with whether it is reached. */
export function levelStates({
  levels,
  level,
}: Pick<ProductScorecard, 'levels' | 'level'>): {
  name: string;
  state: LevelState;
}[] {
  const reached = reachedCount(levels, level);
  return levels.map((name, index) => {
    if (index < reached) {
      return { name, state: 'reached' };
    }
    const isUnknown = level.state === 'unknown' && index === reached;
    return { name, state: isUnknown ? 'unknown' : 'ahead' };
  });
}

function reachedCount(
  levels: readonly string[],
  level: ProductScorecard['level'],
): number {
  switch (level.state) {
    case 'reached':
      return level.index + 1;
    case 'unknown':
      return level.atLeast === undefined
        ? 0
        : levels.indexOf(level.atLeast) + 1;
    default:
      return 0;
  }
}
