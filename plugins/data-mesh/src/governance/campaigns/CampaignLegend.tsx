import type { CampaignCounts } from '@meshstage/plugin-data-mesh-common';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import scorecardStyles from '../scorecards/scorecards.module.css';
import styles from './campaigns.module.css';
import { CONCERNED } from './campaignStates.table';

/** How many products are how far, with the colour that the picture gives it. */
export function CampaignLegend(props: Pick<CampaignCounts, 'counts'>) {
  const t = useText();
  const language = useLanguage();
  return (
    <ul className={scorecardStyles.legend}>
      {CONCERNED.map(({ state }) => (
        <li key={state}>
          <span
            className={`${scorecardStyles.swatch} ${styles.share}`}
            data-state={state}
            aria-hidden
          />
          <span>{t(`campaigns.state.${state}`)}</span>{' '}
          <strong>{props.counts[state].toLocaleString(language)}</strong>
        </li>
      ))}
    </ul>
  );
}
