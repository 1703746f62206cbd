import { useId } from 'react';
import { useRouteRef } from '@backstage/core-plugin-api';
import { Link } from '@backstage/ui';
import type { ProductScorecard } from '@meshstage/plugin-data-mesh-common';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { LevelBadge } from '../../governance/shared/LevelBadge';
import { scorecardRouteRef } from '../../routes/routes';
import { OnCard } from '../../text/OnCard';
import textStyles from '../../text/text.module.css';
import productStyles from '../product.module.css';
import { ShareBadge } from './badge/ShareBadge';
import styles from './governance.module.css';
import { LevelSteps } from './LevelSteps';
import { MissingPolicies } from './MissingPolicies';

/** One scorecard: the level reached, the way to it, and what is missing for the next. */
export function ScorecardCard(props: { scorecard: ProductScorecard }) {
  const t = useText();
  const language = useLanguage();
  const id = useId();
  const page = useRouteRef(scorecardRouteRef);
  const { scorecard } = props;
  const { title, counts, score } = scorecard;
  const applicable =
    counts.pass +
    counts.fail +
    counts.waived +
    counts.error +
    counts['not-evaluated'];
  return (
    <article aria-labelledby={id} className={styles.card}>
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          <Link href={page({ id: scorecard.scorecard })}>{title}</Link>
        </h3>
        <LevelBadge level={scorecard.level} waived={scorecard.waived} />
        <span className={productStyles.aside}>
          <OnCard>
            <ShareBadge scorecard={scorecard.scorecard} title={title} />
          </OnCard>
        </span>
      </div>
      <LevelSteps scorecard={scorecard} />
      {score !== undefined && (
        <p className={`${textStyles.muted} ${textStyles.small}`}>
          {t('score.passes', {
            count: applicable,
            pass: counts.pass.toLocaleString(language),
            applicable: applicable.toLocaleString(language),
            score: score.toLocaleString(language, {
              style: 'percent',
              maximumFractionDigits: 0,
            }),
          })}
        </p>
      )}
      <MissingPolicies scorecard={scorecard} />
    </article>
  );
}
