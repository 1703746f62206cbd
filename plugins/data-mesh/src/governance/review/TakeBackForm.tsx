import { FormEvent, useEffect, useId, useRef, useState } from 'react';
import { Button, TextField } from '@backstage/ui';
import type { ReviewDecision } from '@meshstage/plugin-data-mesh-common';
import { Text, useText } from '../../i18n/useText';
import { ActionFailed } from '../../state/ActionFailed';
import waiverStyles from '../waivers/waivers.module.css';
import styles from './review.module.css';
import { useTakeBack } from './useTakeBack';

/** Says what taking back a decision does, and does it; a waiver that counts ends with a reason only. */
export function TakeBackForm(props: {
  decision: ReviewDecision;
  /** Names the form. */
  label: string;
  onCancel: () => void;
}) {
  const t = useText();
  const hintId = useId();
  const form = useRef<HTMLFormElement>(null);
  const { decision, label, onCancel } = props;
  const { product, policy, waiverTakenBack } = decision;
  const [reason, setReason] = useState('');
  const { mutate, isPending, error } = useTakeBack(decision.review);
  const needsReason = waiverTakenBack === 'ended';
  const isReady = !needsReason || reason.trim() !== '';
  // The button that opened it is gone, and with it the place of the keyboard.
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, []);

  const send = (event: FormEvent) => {
    event.preventDefault();
    if (isReady && !isPending) {
      const why = reason.trim();
      mutate({ product, policy, ...(why !== '' && { reason: why }) });
    }
  };

  return (
    <form
      ref={form}
      aria-label={label}
      className={waiverStyles.offers}
      onSubmit={send}
    >
      <p id={hintId} className={styles.facts}>
        {consequence(decision, t)}
      </p>
      {needsReason && (
        <TextField
          label={t('review.reason')}
          isRequired
          secondaryLabel={t('field.required')}
          maxLength={2_000}
          value={reason}
          onChange={setReason}
        />
      )}
      <ActionFailed title={t('review.notTakenBack')} error={error} />
      <div className={waiverStyles.buttons}>
        <Button
          type="submit"
          aria-describedby={hintId}
          isDisabled={!isReady || isPending}
        >
          {t('review.takeBack.now')}
        </Button>
        <Button variant="secondary" onPress={onCancel}>
          {t('review.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** What becomes of what the decision has led to. */
function consequence(
  { kind, waiverTakenBack }: ReviewDecision,
  t: Text,
): string {
  if (waiverTakenBack !== undefined) {
    return t(`review.takeBack.${waiverTakenBack}`);
  }
  return kind === 'campaign'
    ? t('review.takeBack.campaign')
    : t('review.takeBack.alone');
}
