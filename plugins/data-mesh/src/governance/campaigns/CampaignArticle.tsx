import { useId } from 'react';
import { useRouteRef } from '@backstage/core-plugin-api';
import { Link } from '@backstage/ui';
import type { CampaignSummary } from '@meshstage/plugin-data-mesh-common';
import { campaignRouteRef } from '../../routes/routes';
import { SafeMarkdown } from '../../text/SafeMarkdown';
import styles from '../scorecards/scorecards.module.css';
import { CampaignBar } from './CampaignBar';
import { CampaignFacts } from './CampaignFacts';
import { CampaignLegend } from './CampaignLegend';
import { PhaseBadge } from './PhaseBadge';

/** One campaign of the list: why there is one, until when, and how far the products are. */
export function CampaignArticle(props: { campaign: CampaignSummary }) {
  const id = useId();
  const page = useRouteRef(campaignRouteRef);
  const { campaign } = props;
  return (
    <article aria-labelledby={id} className={styles.card}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          <Link href={page({ id: campaign.id })}>{campaign.title}</Link>
        </h2>
        <PhaseBadge campaign={campaign} />
      </div>
      <SafeMarkdown>{campaign.why}</SafeMarkdown>
      <CampaignFacts campaign={campaign} />
      <div className={styles.distribution}>
        <CampaignBar counts={campaign.counts} />
        <CampaignLegend counts={campaign.counts} />
      </div>
    </article>
  );
}
