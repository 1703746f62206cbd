import { Text } from '@backstage/ui';
import type { ScorecardDetail } from '@meshstage/plugin-data-mesh-common';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { WindowedTable } from '../../table/WindowedTable';
import textStyles from '../../text/text.module.css';
import styles from './scorecards.module.css';
import { useScorecardProductColumns } from './useScorecardProductColumns';

const ROW_HEIGHT = 48;

/** Every product that a scorecard looks at, the worst first, with what it misses. */
export function ScorecardProducts(props: { scorecard: ScorecardDetail }) {
  const t = useText();
  const language = useLanguage();
  const { scorecard } = props;
  const { products, all } = scorecard;
  const columns = useScorecardProductColumns(scorecard.levels);
  const rest = all.products - products.length;
  return products.length === 0 ? null : (
    <div className={styles.section}>
      <Text as="h3" variant="title-x-small" weight="bold">
        {t('scorecards.worst')}
      </Text>
      <WindowedTable
        label={t('scorecards.worst')}
        columns={columns}
        rows={products}
        rowKey={({ ref }) => ref}
        rowHeight={ROW_HEIGHT}
      />
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
