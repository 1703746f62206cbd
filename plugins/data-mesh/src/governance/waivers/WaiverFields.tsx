import { TextAreaField, TextField } from '@backstage/ui';
import { useText } from '../../i18n/useText';
import { LastDay } from './LastDay';
import { WaiverWords } from './useWaiverWords';
import styles from './waivers.module.css';

/** Asks why, until when, and for the ticket in which it is mended. */
export function WaiverFields(props: {
  label: string;
  description: string;
  /** Milliseconds. */
  now: number;
  mostDays: number;
  words: WaiverWords;
  onChange: (words: WaiverWords) => void;
}) {
  const t = useText();
  const { label, description, now, mostDays, words, onChange } = props;
  return (
    <>
      <TextAreaField
        label={label}
        description={description}
        isRequired
        secondaryLabel={t('field.required')}
        maxLength={2_000}
        value={words.reason}
        onChange={reason => onChange({ ...words, reason })}
      />
      <div className={styles.fields}>
        <LastDay
          now={now}
          mostDays={mostDays}
          value={words.expires}
          onChange={expires => onChange({ ...words, expires })}
        />
        <TextField
          label={t('waiver.ticketField')}
          maxLength={500}
          value={words.ticket}
          onChange={ticket => onChange({ ...words, ticket })}
        />
      </div>
    </>
  );
}
