import { useText } from '../../i18n/useText';
import textStyles from '../../text/text.module.css';
import styles from './scorecards.module.css';
import { TrendChart } from './TrendChart';
import { TrendDay } from './trendDays';
import { TrendTable } from './TrendTable';

/** Days of a trend as a picture and as a table, or why there is none yet. */
export function TrendPicture(props: {
  days: readonly TrendDay[];
  /** What the numbers are of. */
  hint: string;
}) {
  const t = useText();
  const { days, hint } = props;
  return days.length < 2 ? (
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
      <p className={`${styles.note} ${textStyles.muted}`}>{hint}</p>
    </>
  );
}
