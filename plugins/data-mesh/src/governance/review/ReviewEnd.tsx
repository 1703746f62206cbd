import { RefObject, useEffect } from 'react';
import { Button } from '@backstage/ui';
import type { ReviewDetail } from '@meshstage/plugin-data-mesh-common';
import { RiDownloadLine } from '@remixicon/react';
import { useText } from '../../i18n/useText';
import { ActionFailed } from '../../state/ActionFailed';
import { CloseReview } from './CloseReview';
import styles from './review.module.css';
import { useClosingPlaces } from './useClosingPlaces';
import { useMinutes } from './useMinutes';
import { useReview } from './useReview';

/** Closes a review at its top; once it is closed, its minutes. */
export function ReviewEnd(props: {
  review: ReviewDetail;
  closing: ReturnType<typeof useReview>['closing'];
  places: ReturnType<typeof useClosingPlaces>;
}) {
  const t = useText();
  const { review, closing, places } = props;
  const { closedAt } = review;
  const minutes = useMinutes(review);
  const canClose = review.actions.includes('close');
  useFocusOnClosed(places.top.ref, places.wasAsked, closedAt);
  return (
    <div ref={places.top.ref} className={styles.section}>
      {canClose && <CloseReview closing={closing} {...places.top.form} />}
      {closedAt !== undefined && (
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
      {/* Somebody else may have closed it meanwhile. */}
      {!canClose && (
        <ActionFailed title={t('review.notClosed')} error={closing.error} />
      )}
      <ActionFailed title={t('review.noMinutes')} error={minutes.error} />
    </div>
  );
}

/** The form is gone wherever it stood, and with it the place of the keyboard. */
function useFocusOnClosed(
  place: RefObject<HTMLElement>,
  wasAsked: boolean,
  closedAt: string | undefined,
) {
  useEffect(() => {
    if (
      wasAsked &&
      closedAt !== undefined &&
      document.activeElement === document.body
    ) {
      place.current?.querySelector<HTMLElement>('button')?.focus();
    }
  }, [place, wasAsked, closedAt]);
}
