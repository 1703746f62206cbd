import { useId } from 'react';
import { useRouteRef } from '@backstage/core-plugin-api';
import { Link } from '@backstage/ui';
import type { ScorecardSummary } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { scorecardRouteRef } from '../../routes/routes';
import { SafeMarkdown } from '../../text/SafeMarkdown';
import { Distribution } from './Distribution';
import { LevelPolicies } from './LevelPolicies';
import { ScorecardFacts } from './ScorecardFacts';
import styles from './scorecards.module.css';

/** One scorecard of the list: what it is for, and how the products stand. */
export function ScorecardItem(props: { scorecard: ScorecardSummary }) {
  const t = useText();
  const id = useId();
  const page = useRouteRef(scorecardRouteRef);
  const { scorecard } = props;
  const { title, description, all, levels } = scorecard;
  return (
    <article aria-labelledby={id} className={styles.card}>
      <h2 id={id} className={styles.title}>
        <Link href={page({ id: scorecard.id })}>{title}</Link>
      </h2>
      {description !== undefined && <SafeMarkdown>{description}</SafeMarkdown>}
      <ScorecardFacts scorecard={scorecard} />
      <Distribution rollUp={all} />
      <details className={styles.fold}>
        <summary>
          {t('scorecards.levels', {
            count: levels.length,
            names: levels.map(({ name }) => name).join(', '),
          })}
        </summary>
        <LevelPolicies levels={levels} />
      </details>
    </article>
  );
}
