import { useMemo } from 'react';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { UtcDay } from '../shared/UtcDay';
import { paintOf } from './LevelBar';
import { LevelLegend } from './LevelLegend';
import { levelShares } from './levelShares';
import { shareWords } from './shareWords';
import styles from './scorecards.module.css';
import { TrendDay } from './trendDays';

/** A column for each day, as high as there are products; a gap where nobody looked. */
export function TrendChart(props: { days: readonly TrendDay[] }) {
  const t = useText();
  const language = useLanguage();
  const { days } = props;
  const columns = useMemo(
    () =>
      days.map(({ day, stood }) => ({
        day,
        products: stood?.products ?? 0,
        shares: stood ? levelShares(stood) : [],
      })),
    [days],
  );
  const most = Math.max(1, ...columns.map(({ products }) => products));
  const first = days[0];
  const last = days[days.length - 1];
  const words = (stood: TrendDay['stood']) =>
    new Intl.ListFormat(language).format(
      (stood ? levelShares(stood) : []).map(
        share =>
          `${shareWords(share, t)} ${share.products.toLocaleString(language)}`,
      ),
    );
  return (
    <div className={styles.chart}>
      <div
        role="img"
        aria-label={t('trend.label', {
          first: first.day,
          last: last.day,
          before: words(first.stood),
          after: words(last.stood),
        })}
        className={styles.plot}
      >
        <span className={styles.most}>{most.toLocaleString(language)}</span>
        {columns.map(({ day, products, shares }) => (
          <span
            key={day}
            className={styles.column}
            title={`${day}: ${shares
              .map(share => `${shareWords(share, t)} ${share.products}`)
              .join(', ')}`}
          >
            <span
              className={styles.stack}
              style={{ height: `${(products / most) * 100}%` }}
            >
              {shares
                .filter(share => share.products > 0)
                .map(share => (
                  <span
                    key={share.key}
                    className={styles.share}
                    data-kind={share.kind}
                    style={{ flexGrow: share.products, ...paintOf(share) }}
                  />
                ))}
            </span>
          </span>
        ))}
      </div>
      <div className={styles.axis}>
        <UtcDay day={first.day} />
        <UtcDay day={last.day} />
      </div>
      {last.stood && <LevelLegend shares={levelShares(last.stood)} />}
    </div>
  );
}
