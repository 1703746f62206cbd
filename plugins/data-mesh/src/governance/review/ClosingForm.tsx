import { FormEvent, useEffect, useRef, useState } from 'react';
import { Button, TextField } from '@backstage/ui';
import { useText } from '../../i18n/useText';
import { OnCard } from '../../text/OnCard';
import waiverStyles from '../waivers/waivers.module.css';

/** Asks who took part, and closes the review. */
export function ClosingForm(props: {
  isPending: boolean;
  onClose: (participants: string[]) => void;
  onCancel: () => void;
}) {
  const t = useText();
  const form = useRef<HTMLFormElement>(null);
  const [participants, setParticipants] = useState('');
  // The button that opened it is gone, and with it the place of the keyboard.
  useEffect(() => {
    form.current?.querySelector('input')?.focus();
  }, []);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!props.isPending) {
      const names = participants.split(',').map(name => name.trim());
      props.onClose(names.filter(name => name !== ''));
    }
  };
  return (
    <form ref={form} className={waiverStyles.form} onSubmit={send}>
      <OnCard>
        <TextField
          label={t('review.participants')}
          description={t('review.participants.hint')}
          maxLength={2_000}
          value={participants}
          onChange={setParticipants}
        />
        <div className={waiverStyles.buttons}>
          <Button type="submit" isDisabled={props.isPending}>
            {t('review.closeNow')}
          </Button>
          <Button variant="secondary" onPress={props.onCancel}>
            {t('review.cancel')}
          </Button>
        </div>
      </OnCard>
    </form>
  );
}
