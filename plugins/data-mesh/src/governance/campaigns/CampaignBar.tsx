import type { CampaignCounts } from '@meshstage/plugin-data-mesh-common';
import scorecardStyles from '../scorecards/scorecards.module.css';
import styles from './campaigns.module.css';
import { CONCERNED } from './campaignStates.table';

/** How far products are, side by side; what stands beside it says the same in numbers. */
export function CampaignBar(props: Pick<CampaignCounts, 'counts'>) {
  const { counts } = props;
  return (
    <div className={scorecardStyles.levelBar} aria-hidden>
      {CONCERNED.filter(({ state }) => counts[state] > 0).map(({ state }) => (
        <span
          key={state}
          className={`${scorecardStyles.share} ${styles.share}`}
          data-state={state}
          style={{ flexGrow: counts[state] }}
        />
      ))}
    </div>
  );
}
