import { useId } from 'react';
import { FieldLabel } from '@backstage/ui';
import { useText } from '../../i18n/useText';
import { isoDay } from './isoDay';
import styles from './waivers.module.css';

/** The last day on which a waiver or a decision counts, from today on. */
export function LastDay(props: {
  /** Milliseconds. */
  now: number;
  mostDays: number;
  /** UTC date, empty while there is none. */
  value: string;
  onChange: (day: string) => void;
}) {
  const t = useText();
  const id = useId();
  const { now, mostDays, value, onChange } = props;
  return (
    <div className={styles.day}>
      <FieldLabel label={t('waiver.lastDay')} htmlFor={id} />
      <input
        id={id}
        type="date"
        required
        min={isoDay(now, 0)}
        max={isoDay(now, mostDays)}
        value={value}
        onChange={event => onChange(event.target.value)}
      />
    </div>
  );
}
