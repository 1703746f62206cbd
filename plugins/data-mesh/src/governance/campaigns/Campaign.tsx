import { useRouteRef } from '@backstage/core-plugin-api';
import { Link, Text } from '@backstage/ui';
import type { CampaignDetail } from '@meshstage/plugin-data-mesh-common';
import { useParams } from 'react-router-dom';
import { useText } from '../../i18n/useText';
import { campaignsRouteRef } from '../../routes/routes';
import { Bones } from '../../state/Bones';
import { QueryState } from '../../state/QueryState';
import { SafeMarkdown } from '../../text/SafeMarkdown';
import { useDocumentTitle } from '../../text/useDocumentTitle';
import styles from '../scorecards/scorecards.module.css';
import { JudgedWhen } from '../shared/JudgedWhen';
import { StaleVerdicts } from '../shared/StaleVerdicts';
import { CampaignBar } from './CampaignBar';
import { CampaignFacts } from './CampaignFacts';
import { CampaignGroups } from './CampaignGroups';
import { CampaignLegend } from './CampaignLegend';
import { CampaignPolicies } from './CampaignPolicies';
import { CampaignProducts } from './CampaignProducts';
import { PhaseBadge } from './PhaseBadge';
import { useCampaign } from './useCampaigns';

function Detail(props: { campaign: CampaignDetail }) {
  const t = useText();
  const { campaign } = props;
  return (
    <>
      <div className={styles.head}>
        <Text as="h2" variant="title-small" weight="bold">
          {campaign.title}
        </Text>
        <PhaseBadge campaign={campaign} />
      </div>
      <StaleVerdicts age={campaign} />
      <JudgedWhen age={campaign} />
      <div className={styles.card}>
        <SafeMarkdown>{campaign.why}</SafeMarkdown>
        <CampaignFacts campaign={campaign} />
        <div className={styles.distribution}>
          <CampaignBar counts={campaign.counts} />
          <CampaignLegend counts={campaign.counts} />
        </div>
      </div>
      <section aria-label={t('campaigns.policies')} className={styles.section}>
        <Text as="h3" variant="title-x-small" weight="bold">
          {t('campaigns.policies')}
        </Text>
        <CampaignPolicies policies={campaign.policies} />
      </section>
      <CampaignGroups by="domain" groups={campaign.byDomain} />
      <CampaignGroups by="owner" groups={campaign.byOwner} />
      <CampaignProducts campaign={campaign} />
    </>
  );
}

/** One campaign: until when, and how far products are by domain and owner. */
export function Campaign() {
  const t = useText();
  const { id = '' } = useParams();
  const list = useRouteRef(campaignsRouteRef)();
  const query = useCampaign(id);
  useDocumentTitle(query.data?.title ?? t('governance.campaigns'));
  return (
    <div className={styles.page}>
      <Link href={list}>{t('campaigns.back')}</Link>
      <QueryState
        query={query}
        what="campaign"
        skeleton={<Bones lines={12} height={28} />}
      >
        {campaign => <Detail campaign={campaign} />}
      </QueryState>
    </div>
  );
}
