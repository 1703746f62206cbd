import { useMemo, useState } from 'react';
import { Button, Text } from '@backstage/ui';
import {
  overridablePolicies,
  type OverrideRequest,
  type SubmissionDetail,
} from '@meshstage/plugin-data-mesh-common';
import { RiShieldFlashLine } from '@remixicon/react';
import { useText } from '../../i18n/useText';
import { refusingTitles } from '../../submissions/refusingTitles';
import styles from '../waivers/waivers.module.css';
import { OverrideDialog } from './OverrideDialog';
import { Overridden } from './Overridden';
import { useMayOverride } from './useMayOverride';

/** The way past a refusal for those who may go it; nothing for all others. */
export function OverrideRefusal(props: { submission: SubmissionDetail }) {
  const t = useText();
  const { submission } = props;
  const { state, productRef: product, newerAttempt } = submission;
  const mayOverride = useMayOverride(submission);
  const policies = useMemo(
    () => refusingTitles(submission, overridablePolicies(submission)),
    [submission],
  );
  const [isOpen, setOpen] = useState(false);
  const [given, setGiven] = useState<OverrideRequest>();
  if (given && product !== undefined) {
    return <Overridden given={given} product={product} state={state} />;
  }
  const isRefused = state === 'refused' && newerAttempt === undefined;
  if (!mayOverride || !isRefused || !product || policies.length === 0) {
    return null;
  }
  return (
    <section aria-label={t('override.title')} className={styles.offers}>
      <Text as="h3" variant="title-x-small" weight="bold">
        {t('override.title')}
      </Text>
      <p className={styles.note}>{t('override.hint')}</p>
      <div>
        <Button
          size="small"
          variant="secondary"
          iconStart={<RiShieldFlashLine aria-hidden />}
          onPress={() => setOpen(true)}
        >
          {t('override.open')}
        </Button>
      </div>
      {isOpen && (
        <OverrideDialog
          submissionId={submission.id}
          policies={policies}
          onClose={() => setOpen(false)}
          onDone={request => {
            setOpen(false);
            setGiven(request);
          }}
        />
      )}
    </section>
  );
}
