import type { ProductScorecard } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import styles from './governance.module.css';
import { ScorecardCard } from './ScorecardCard';

/** How far the product has come, by each scorecard that looks at it. */
export function ProductScorecards(props: {
  scorecards: readonly ProductScorecard[];
}) {
  const t = useText();
  return props.scorecards.length === 0 ? null : (
    <ul className={styles.scorecards} aria-label={t('governance.scorecards')}>
      {props.scorecards.map(scorecard => (
        <li key={scorecard.scorecard}>
          <ScorecardCard scorecard={scorecard} />
        </li>
      ))}
    </ul>
  );
}
