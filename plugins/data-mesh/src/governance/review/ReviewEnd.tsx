import { useState } from 'react';
import { Button } from '@backstage/ui';
import type { ReviewDetail } from '@meshstage/plugin-data-mesh-common';
import { RiDownloadLine } from '@remixicon/react';
import { useText } from '../../i18n/useText';
import { ActionFailed } from '../../state/ActionFailed';
import { useReturnedFocus } from '../../text/useReturnedFocus';
import { ClosingForm } from './ClosingForm';
import styles from './review.module.css';
import { useMinutes } from './useMinutes';
import { useReview } from './useReview';

/** Closes a review; once it is closed, its minutes. */
export function ReviewEnd(props: {
  review: ReviewDetail;
  closing: ReturnType<typeof useReview>['closing'];
}) {
  const t = useText();
  const { review, closing } = props;
  const [isClosing, setClosing] = useState(false);
  const minutes = useMinutes(review);
  const failed = closing.error ?? minutes.error;
  const canClose = review.actions.includes('close');
  const place = useReturnedFocus(canClose && isClosing);
  return (
    <div ref={place} className={styles.section}>
      {canClose && isClosing && (
        <ClosingForm
          isPending={closing.isPending}
          onClose={participants => closing.mutate({ participants })}
          onCancel={() => setClosing(false)}
        />
      )}
      {canClose && !isClosing && (
        <div>
          <Button variant="secondary" onPress={() => setClosing(true)}>
            {t('review.close')}
          </Button>
        </div>
      )}
      {review.closedAt !== undefined && (
        <div>
          <Button
            variant="primary"
            iconStart={<RiDownloadLine aria-hidden />}
            isDisabled={minutes.isPending}
            onPress={() => minutes.mutate()}
          >
            {t('review.minutes')}
          </Button>
        </div>
      )}
      <ActionFailed
        title={t(closing.error ? 'review.notClosed' : 'review.noMinutes')}
        error={failed}
      />
    </div>
  );
}
