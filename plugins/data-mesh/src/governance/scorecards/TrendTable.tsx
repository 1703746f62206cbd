import { useMemo } from 'react';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { scrollRegion } from '../../table/scrollRegion';
import { UtcDay } from '../shared/UtcDay';
import { levelShares } from './levelShares';
import { shareWords } from './shareWords';
import styles from './scorecards.module.css';
import { TrendDay } from './trendDays';

/** The same as the picture of the trend, the newest day first. */
export function TrendTable(props: { days: readonly TrendDay[] }) {
  const t = useText();
  const language = useLanguage();
  const rows = useMemo(
    () =>
      props.days
        .map(({ day, stood }) => ({
          day,
          shares: new Map(
            (stood ? levelShares(stood) : []).map(each => [each.key, each]),
          ),
        }))
        .reverse(),
    [props.days],
  );
  // A level that came or went on the way has its column all the same.
  const columns = [
    ...new Map(rows.flatMap(({ shares }) => [...shares])).values(),
  ];
  return (
    <div
      className={styles.scroll}
      aria-label={t('trend.asTable')}
      {...scrollRegion}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('trend.day')}</th>
            {columns.map(column => (
              <th key={column.key} scope="col" className={styles.numeric}>
                {shareWords(column, t)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ day, shares }) => (
            <tr key={day}>
              <th scope="row">
                <UtcDay day={day} />
              </th>
              {columns.map(({ key }) => (
                <td key={key} className={styles.numeric}>
                  {shares.get(key)?.products.toLocaleString(language) ?? '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
