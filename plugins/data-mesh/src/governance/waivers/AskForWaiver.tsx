import { useState } from 'react';
import { useRouteRef } from '@backstage/core-plugin-api';
import { Button, Link } from '@backstage/ui';
import type { WaiverRequest } from '@meshstage/plugin-data-mesh-common';
import { RiShieldLine } from '@remixicon/react';
import { useText } from '../../i18n/useText';
import { waiversRouteRef } from '../../routes/routes';
import { useReturnedFocus } from '../../text/useReturnedFocus';
import { WaiverForm } from './WaiverForm';
import styles from './waivers.module.css';

/** Offers to ask for a waiver of a policy that fails, and says that it was asked for. */
export function AskForWaiver(props: {
  of: Pick<WaiverRequest, 'policy' | 'product' | 'submission'>;
  /** Names the policy where there are several such buttons. */
  title: string;
}) {
  const t = useText();
  const list = useRouteRef(waiversRouteRef)();
  const [step, setStep] = useState<'offer' | 'form' | 'asked'>('offer');
  const place = useReturnedFocus(step === 'form');
  const { of, title } = props;
  return (
    <div ref={place}>
      {step === 'asked' && (
        <p role="status" tabIndex={-1} className={styles.asked}>
          {t('waiver.asked')}{' '}
          <Link href={`${list}?product=${encodeURIComponent(of.product)}`}>
            {t('waiver.seeAll')}
          </Link>
        </p>
      )}
      {step === 'form' && (
        <section aria-label={t('waiver.askFor', { title })}>
          <WaiverForm
            of={of}
            onDone={() => setStep('asked')}
            onCancel={() => setStep('offer')}
          />
        </section>
      )}
      {step === 'offer' && (
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
