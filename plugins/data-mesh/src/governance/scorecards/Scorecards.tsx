import { RiMedalLine } from '@remixicon/react';
import { useText } from '../../i18n/useText';
import { Bones } from '../../state/Bones';
import { EmptyState } from '../../state/EmptyState';
import { QueryState } from '../../state/QueryState';
import { useDocumentTitle } from '../../text/useDocumentTitle';
import { JudgedWhen } from '../shared/JudgedWhen';
import { StaleVerdicts } from '../shared/StaleVerdicts';
import { ScorecardItem } from './ScorecardItem';
import styles from './scorecards.module.css';
import { useScorecards } from './useScorecards';

/** All scorecards with their levels and how the products stand. */
export function Scorecards() {
  const t = useText();
  const query = useScorecards();
  useDocumentTitle(t('governance.scorecards'));
  return (
    <div className={styles.page}>
      <QueryState
        query={query}
        what="scorecards"
        skeleton={<Bones lines={8} height={40} />}
      >
        {list =>
          list.scorecards.length === 0 ? (
            <EmptyState
              icon={<RiMedalLine aria-hidden />}
              title={t('scorecards.none.title')}
              hint={t('scorecards.none.hint')}
            />
          ) : (
            <>
              <StaleVerdicts age={list} />
              <JudgedWhen age={list} />
              {list.scorecards.map(scorecard => (
                <ScorecardItem key={scorecard.id} scorecard={scorecard} />
              ))}
            </>
          )
        }
      </QueryState>
    </div>
  );
}
