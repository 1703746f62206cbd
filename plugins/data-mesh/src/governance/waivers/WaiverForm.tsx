import { FormEvent, useEffect, useRef } from 'react';
import { Button } from '@backstage/ui';
import type { WaiverRequest } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { ActionFailed } from '../../state/ActionFailed';
import { OnCard } from '../../text/OnCard';
import { useRequestWaiver } from './useRequestWaiver';
import { useWaiverWords } from './useWaiverWords';
import { WaiverFields } from './WaiverFields';
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
  const { now, words, setWords, isReady, asked } = useWaiverWords(USUAL_DAYS);
  const { mutate, isPending, error } = useRequestWaiver();
  // The button that opened it is gone, and with it the place of the keyboard.
  useEffect(() => {
    form.current?.querySelector('textarea')?.focus();
  }, []);

  const send = (event: FormEvent) => {
    event.preventDefault();
    if (isReady && !isPending) {
      mutate({ ...of, ...asked }, { onSuccess: onDone });
    }
  };

  return (
    <form ref={form} className={styles.form} onSubmit={send}>
      <OnCard>
        <WaiverFields
          label={t('waiver.reason')}
          description={t('waiver.reason.hint')}
          now={now}
          mostDays={MOST_DAYS}
          words={words}
          onChange={setWords}
        />
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
