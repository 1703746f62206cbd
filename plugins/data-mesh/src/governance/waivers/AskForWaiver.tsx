import { useState } from 'react';
import { Button } from '@backstage/ui';
import type { WaiverRequest } from '@meshstage/plugin-data-mesh-common';
import { RiShieldLine } from '@remixicon/react';
import { useText } from '../../i18n/useText';
import { useReturnedFocus } from '../../text/useReturnedFocus';
import { OpenRequest } from './OpenRequest';
import { partOf } from './partOf';
import { useOpenRequests } from './useOpenRequests';
import { WaiverForm } from './WaiverForm';
import { WaiversOf } from './WaiversOf';
import styles from './waivers.module.css';

/**
 * Offers to ask for a waiver of a policy that fails, unless somebody has already
 * asked for the same one; then says so.
 */
export function AskForWaiver(props: {
  of: Pick<WaiverRequest, 'policy' | 'product' | 'submission'>;
  /** Names the policy where there are several such buttons. */
  title: string;
}) {
  const t = useText();
  const [step, setStep] = useState<'offer' | 'form' | 'asked'>('offer');
  const place = useReturnedFocus(step === 'form');
  const { of, title } = props;
  const open = useOpenRequests(of);
  const isOpen = open.some(waiver => partOf(waiver) === '');
  return (
    <div ref={place}>
      {step === 'asked' && (
        <p role="status" tabIndex={-1} className={styles.asked}>
          {t('waiver.asked')} <WaiversOf product={of.product} />
        </p>
      )}
      {step === 'offer' &&
        open.map(waiver => <OpenRequest key={waiver.id} waiver={waiver} />)}
      {step === 'form' && (
        <section aria-label={t('waiver.askFor', { title })}>
          <WaiverForm
            of={of}
            onDone={() => setStep('asked')}
            onCancel={() => setStep('offer')}
          />
        </section>
      )}
      {step === 'offer' && !isOpen && (
        <Button
          size="small"
          variant="secondary"
          aria-label={t('waiver.askFor', { title })}
          iconStart={<RiShieldLine aria-hidden />}
          onPress={() => setStep('form')}
        >
          {t('waiver.ask')}
        </Button>
      )}
    </div>
  );
}
