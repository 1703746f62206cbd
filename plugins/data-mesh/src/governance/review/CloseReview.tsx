import { Button } from '@backstage/ui';
import { useText } from '../../i18n/useText';
import { ActionFailed } from '../../state/ActionFailed';
import { useReturnedFocus } from '../../text/useReturnedFocus';
import { ClosingForm } from './ClosingForm';
import styles from './review.module.css';
import { useReview } from './useReview';

/** The way to close a review, in place: a button, and then its form. */
export function CloseReview(props: {
  closing: ReturnType<typeof useReview>['closing'];
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}) {
  const t = useText();
  const { closing, isOpen, onOpen } = props;
  const place = useReturnedFocus(isOpen);
  return (
    <div ref={place} className={styles.section}>
      {isOpen ? (
        <>
          <ClosingForm
            isPending={closing.isPending}
            onClose={participants => closing.mutate({ participants })}
            onCancel={() => onOpen(false)}
          />
          <ActionFailed title={t('review.notClosed')} error={closing.error} />
        </>
      ) : (
        <div>
          <Button variant="secondary" onPress={() => onOpen(true)}>
            {t('review.close')}
          </Button>
        </div>
      )}
    </div>
  );
}
