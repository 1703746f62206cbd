import type { ProductLevel } from '@meshstage/plugin-data-mesh-common';
import { LevelBadge } from './LevelBadge';

/** The levels that scorecards give a product, each named by its scorecard. */
export function LevelBadges(props: {
  levels: readonly ProductLevel[] | undefined;
}) {
  return (
    <>
      {props.levels?.map(({ scorecard, title, level, waived, isStale }) => (
        <LevelBadge
          key={scorecard}
          of={title}
          level={level}
          waived={waived}
          isStale={isStale}
        />
      ))}
    </>
  );
}
