import { useEffect, useRef, useState } from 'react';
import { Button, TextField } from '@backstage/ui';
import type { Waiver, WaiverAction } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { ActionFailed } from '../../state/ActionFailed';
import { OnCard } from '../../text/OnCard';
import { useDecideWaiver } from './useDecideWaiver';
import styles from './waivers.module.css';

const NEEDS_REASON: ReadonlySet<WaiverAction> = new Set(['reject', 'end']);

/** What the reader can do about a waiver, in place. */
export function WaiverDecision(props: { waiver: Waiver }) {
  const t = useText();
  const { waiver } = props;
  const { id, actions, policyTitle, productTitle } = waiver;
  const [reason, setReason] = useState('');
  const { mutate, isPending, error } = useDecideWaiver(id);
  const group = useRef<HTMLDivElement>(null);
  const left = useRef<HTMLElement | null>(null);
  const next = useRef<HTMLElement | null>(null);
  // The button is gone, and with it the place of the keyboard.
  useEffect(() => {
    if (left.current && document.activeElement === document.body) {
      left.current.focus();
      left.current = null;
    }
  }, [waiver]);
  // What was decided may be narrowed away: the next one is at hand instead.
  useEffect(
    () => () => {
      if (left.current && document.activeElement === document.body) {
        next.current?.focus();
      }
    },
    [],
  );
  const send = (action: WaiverAction) => {
    const article = group.current?.closest('article');
    left.current = article ?? null;
    const after = article?.nextElementSibling;
    next.current =
      after instanceof HTMLElement && after.matches('article')
        ? after
        : article?.parentElement ?? null;
    const why = reason.trim() !== '' && { reason };
    // It was the reason of this only, and the next needs one of its own.
    mutate({ action, ...why }, { onSuccess: () => setReason('') });
  };
  if (actions.length === 0) {
    return null;
  }
  const about = t('waiver.about', {
    policy: policyTitle,
    product: productTitle,
  });
  return (
    <div
      ref={group}
      role="group"
      aria-label={about}
      className={styles.decision}
    >
      <OnCard>
        <TextField
          label={t('waiver.why')}
          description={
            actions.some(action => NEEDS_REASON.has(action))
              ? t('waiver.why.hint')
              : undefined
          }
          maxLength={2_000}
          value={reason}
          onChange={setReason}
        />
        <div className={styles.buttons}>
          {actions.map(action => (
            <Button
              key={action}
              size="small"
              variant={action === 'approve' ? 'primary' : 'secondary'}
              isDisabled={
                isPending || (NEEDS_REASON.has(action) && reason.trim() === '')
              }
              onPress={() => send(action)}
            >
              {t(`waiver.do.${action}`)}
            </Button>
          ))}
        </div>
        <ActionFailed title={t('waiver.notDecided')} error={error} />
      </OnCard>
    </div>
  );
}
