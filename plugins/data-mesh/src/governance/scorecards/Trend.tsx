import { useMemo, useState } from 'react';
import { Text } from '@backstage/ui';
import type { ScorecardDay } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import textStyles from '../../text/text.module.css';
import { useDomainTitles } from '../../text/useDomainTitles';
import { FilterSelect } from '../shared/FilterSelect';
import styles from './scorecards.module.css';
import { TrendChart } from './TrendChart';
import { trendDays } from './trendDays';
import { TrendTable } from './TrendTable';

/** How the products stood from day to day, as a picture and as a table. */
export function Trend(props: { trend: readonly ScorecardDay[] }) {
  const t = useText();
  const titleOf = useDomainTitles();
  const { trend } = props;
  const [domain, setDomain] = useState<string>();
  const domains = useMemo(
    () => [...new Set(trend.map(each => each.domain))].sort(),
    [trend],
  );
  const days = useMemo(() => trendDays(trend, domain), [trend, domain]);
  return (
    <section aria-label={t('trend.title')} className={styles.section}>
      <div className={styles.head}>
        <Text as="h3" variant="title-x-small" weight="bold">
          {t('trend.title')}
        </Text>
        {domains.length > 1 && (
          <FilterSelect
            label={t('shelf.column.domain')}
            all={t('trend.allDomains')}
            choices={domains.map(id => ({
              id,
              label: id === '' ? t('trend.noDomain') : titleOf(id),
            }))}
            chosen={domain}
            onChoose={setDomain}
          />
        )}
      </div>
      {days.length < 2 ? (
        <p className={`${styles.note} ${textStyles.muted}`}>
          {t('trend.tooShort')}
        </p>
      ) : (
        <>
          <TrendChart days={days} />
          <details className={styles.fold}>
            <summary>{t('trend.asTable')}</summary>
            <TrendTable days={days} />
          </details>
          <p className={`${styles.note} ${textStyles.muted}`}>
            {t('trend.hint')}
          </p>
        </>
      )}
    </section>
  );
}
