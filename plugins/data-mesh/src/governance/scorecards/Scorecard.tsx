import { useRouteRef } from '@backstage/core-plugin-api';
import { Link, Text } from '@backstage/ui';
import type { ScorecardDetail } from '@meshstage/plugin-data-mesh-common';
import { useParams } from 'react-router-dom';
import { useText } from '../../i18n/useText';
import { scorecardsRouteRef } from '../../routes/routes';
import { Bones } from '../../state/Bones';
import { QueryState } from '../../state/QueryState';
import { SafeMarkdown } from '../../text/SafeMarkdown';
import { useDocumentTitle } from '../../text/useDocumentTitle';
import { ExportResults } from '../exports/ExportResults';
import { JudgedWhen } from '../shared/JudgedWhen';
import { StaleVerdicts } from '../shared/StaleVerdicts';
import { Distribution } from './Distribution';
import { LevelPolicies } from './LevelPolicies';
import { RollUps } from './RollUps';
import { ScorecardFacts } from './ScorecardFacts';
import { ScorecardProducts } from './ScorecardProducts';
import styles from './scorecards.module.css';
import { Trend } from './Trend';
import { useScorecard } from './useScorecards';

function Detail(props: { scorecard: ScorecardDetail }) {
  const t = useText();
  const { scorecard } = props;
  const { title, description, all, levels } = scorecard;
  return (
    <>
      <Text as="h2" variant="title-small" weight="bold">
        {title}
      </Text>
      <StaleVerdicts age={scorecard} />
      <JudgedWhen age={scorecard} />
      <div className={styles.card}>
        {description !== undefined && (
          <SafeMarkdown>{description}</SafeMarkdown>
        )}
        <ScorecardFacts scorecard={scorecard} />
        <Distribution rollUp={all} />
      </div>
      <Trend scorecard={scorecard} />
      <RollUps by="domain" rollUps={scorecard.byDomain} levels={all.levels} />
      <RollUps by="owner" rollUps={scorecard.byOwner} levels={all.levels} />
      <ScorecardProducts scorecard={scorecard} />
      <ExportResults query={{ scorecard: scorecard.id }} />
      <section aria-label={t('scorecards.needs')} className={styles.section}>
        <Text as="h3" variant="title-x-small" weight="bold">
          {t('scorecards.needs')}
        </Text>
        <div className={styles.card}>
          <LevelPolicies levels={levels} />
        </div>
      </section>
    </>
  );
}

/** One scorecard: how products stand now, by domain and owner, and how they stood. */
export function Scorecard() {
  const t = useText();
  const { id = '' } = useParams();
  const list = useRouteRef(scorecardsRouteRef)();
  const query = useScorecard(id);
  useDocumentTitle(query.data?.title ?? t('governance.scorecards'));
  return (
    <div className={styles.page}>
      <Link href={list}>{t('scorecards.back')}</Link>
      <QueryState
        query={query}
        what="scorecard"
        skeleton={<Bones lines={12} height={28} />}
      >
        {scorecard => <Detail scorecard={scorecard} />}
      </QueryState>
    </div>
  );
}
