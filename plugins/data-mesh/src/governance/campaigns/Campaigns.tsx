import { RiFlagLine } from '@remixicon/react';
import { useText } from '../../i18n/useText';
import { Bones } from '../../state/Bones';
import { EmptyState } from '../../state/EmptyState';
import { QueryState } from '../../state/QueryState';
import { useDocumentTitle } from '../../text/useDocumentTitle';
import styles from '../scorecards/scorecards.module.css';
import { JudgedWhen } from '../shared/JudgedWhen';
import { StaleVerdicts } from '../shared/StaleVerdicts';
import { CampaignArticle } from './CampaignArticle';
import { useCampaigns } from './useCampaigns';

/** All campaigns with how far the products are, those that run first. */
export function Campaigns() {
  const t = useText();
  const query = useCampaigns();
  useDocumentTitle(t('governance.campaigns'));
  return (
    <div className={styles.page}>
      <QueryState
        query={query}
        what="campaigns"
        skeleton={<Bones lines={8} height={40} />}
      >
        {list =>
          list.campaigns.length === 0 ? (
            <EmptyState
              icon={<RiFlagLine aria-hidden />}
              title={t('campaigns.none.title')}
              hint={t('campaigns.none.hint')}
            />
          ) : (
            <>
              <StaleVerdicts age={list} />
              <JudgedWhen age={list} />
              {list.campaigns.map(campaign => (
                <CampaignArticle key={campaign.id} campaign={campaign} />
              ))}
            </>
          )
        }
      </QueryState>
    </div>
  );
}
