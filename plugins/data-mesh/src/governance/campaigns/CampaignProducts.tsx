import { Text } from '@backstage/ui';
import type { CampaignDetail } from '@meshstage/plugin-data-mesh-common';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { WindowedTable } from '../../table/WindowedTable';
import textStyles from '../../text/text.module.css';
import styles from '../scorecards/scorecards.module.css';
import { CONCERNED } from './campaignStates.table';
import { useCampaignProductColumns } from './useCampaignProductColumns';

const ROW_HEIGHT = 48;

/** Every product that a campaign concerns, open ones first, with what is open. */
export function CampaignProducts(props: { campaign: CampaignDetail }) {
  const t = useText();
  const language = useLanguage();
  const { products, policies, counts } = props.campaign;
  const columns = useCampaignProductColumns(policies);
  const all = CONCERNED.reduce((sum, { state }) => sum + counts[state], 0);
  const rest = all - products.length;
  return (
    <div className={styles.section}>
      <Text as="h3" variant="title-x-small" weight="bold">
        {t('campaigns.products')}
      </Text>
      {products.length === 0 ? (
        <p className={styles.note}>{t('campaigns.nobody')}</p>
      ) : (
        <WindowedTable
          label={t('campaigns.products')}
          columns={columns}
          rows={products}
          rowKey={({ ref }) => ref}
          rowHeight={ROW_HEIGHT}
        />
      )}
      {rest > 0 && (
        <p className={`${styles.note} ${textStyles.muted}`}>
          {t('scorecards.rest', {
            count: rest,
            total: rest.toLocaleString(language),
          })}
        </p>
      )}
    </div>
  );
}
