import { FormEvent, useEffect, useRef, useState } from 'react';
import { Button, TextAreaField, TextField } from '@backstage/ui';
import type { WaiverRequest } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { ActionFailed } from '../../state/ActionFailed';
import { OnCard } from '../../text/OnCard';
import { isoDay } from './isoDay';
import { LastDay } from './LastDay';
import { useRequestWaiver } from './useRequestWaiver';
import styles from './waivers.module.css';

const MOST_DAYS = 180;
const USUAL_DAYS = 30;

/** Asks for a waiver: until when, why, and the ticket in which it is mended. */
export function WaiverForm(props: {
  /** What it is for. */
  of: Pick<WaiverRequest, 'policy' | 'product' | 'submission'>;
  onDone: () => void;
  onCancel: () => void;
}) {
  const t = useText();
  const form = useRef<HTMLFormElement>(null);
  const { of, onDone, onCancel } = props;
  const [now] = useState(() => Date.now());
  const [expires, setExpires] = useState(isoDay(now, USUAL_DAYS));
  const [reason, setReason] = useState('');
  const [ticket, setTicket] = useState('');
  const { mutate, isPending, error } = useRequestWaiver();
  // The button that opened it is gone, and with it the place of the keyboard.
  useEffect(() => {
    form.current?.querySelector('textarea')?.focus();
  }, []);
  const isReady = reason.trim() !== '' && expires !== '';

  const send = (event: FormEvent) => {
    event.preventDefault();
    if (isReady && !isPending) {
      mutate(
        {
          ...of,
          reason,
          expires,
          ...(ticket.trim() !== '' && { ticket: ticket.trim() }),
        },
        { onSuccess: onDone },
      );
    }
  };

  return (
    <form ref={form} className={styles.form} onSubmit={send}>
      <OnCard>
        <TextAreaField
          label={t('waiver.reason')}
          description={t('waiver.reason.hint')}
          isRequired
          maxLength={2_000}
          value={reason}
          onChange={setReason}
        />
        <div className={styles.fields}>
          <LastDay
            now={now}
            mostDays={MOST_DAYS}
            value={expires}
            onChange={setExpires}
          />
          <TextField
            label={t('waiver.ticketField')}
            maxLength={500}
            value={ticket}
            onChange={setTicket}
          />
        </div>
        <ActionFailed title={t('waiver.notAsked')} error={error} />
        <div className={styles.buttons}>
          <Button type="submit" isDisabled={!isReady || isPending}>
            {t('waiver.send')}
          </Button>
          <Button variant="secondary" onPress={onCancel}>
            {t('waiver.cancel')}
          </Button>
        </div>
      </OnCard>
    </form>
  );
}
