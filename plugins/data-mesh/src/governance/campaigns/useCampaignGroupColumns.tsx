import { useMemo } from 'react';
import type { CampaignRollUp } from '@meshstage/plugin-data-mesh-common';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { TableColumn } from '../../table/WindowedTable';
import styles from '../scorecards/scorecards.module.css';
import { GroupName } from '../shared/GroupName';
import { CampaignBar } from './CampaignBar';
import { CONCERNED } from './campaignStates.table';

/** The columns of a campaign by domain or owner: how far products are, as numbers and as a bar. */
export function useCampaignGroupColumns(
  by: 'domain' | 'owner',
): TableColumn<CampaignRollUp>[] {
  const t = useText();
  const language = useLanguage();
  return useMemo(() => {
    const numeric = { width: 'minmax(4rem, 0.5fr)', numeric: true };
    return [
      {
        id: 'key',
        label: t(`shelf.column.${by}`),
        // So narrow that a phone shows the first number beside it.
        width: 'minmax(11rem, 1fr)',
        rowHeader: true,
        cell: ({ key, counts }) => (
          <div className={styles.rollUp}>
            <GroupName by={by} of={key} />
            <CampaignBar counts={counts} />
          </div>
        ),
      },
      ...CONCERNED.map(({ state }) => ({
        ...numeric,
        id: state,
        label: t(`campaigns.state.${state}`),
        cell: ({ counts }: CampaignRollUp) =>
          counts[state].toLocaleString(language),
      })),
    ];
  }, [t, language, by]);
}
