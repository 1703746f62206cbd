import { useMemo } from 'react';
import type { RollUp } from '@meshstage/plugin-data-mesh-common';
import { LevelBar } from './LevelBar';
import { LevelLegend } from './LevelLegend';
import { levelShares } from './levelShares';
import styles from './scorecards.module.css';

/** How many products are at each level, as a picture and in numbers. */
export function Distribution(props: { rollUp: RollUp }) {
  const { rollUp } = props;
  const shares = useMemo(() => levelShares(rollUp), [rollUp]);
  return (
    <div className={styles.distribution}>
      <LevelBar shares={shares} />
      <LevelLegend shares={shares} />
    </div>
  );
}
