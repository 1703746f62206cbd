import { Alert } from '@backstage/ui';
import { useText } from '../i18n/useText';
import { RelativeTime } from '../text/RelativeTime';
import { errorWords } from './errorWords';
import { RetryButton } from './RetryButton';

/** Shown above data that could not be refreshed: its age, and why. */
export function StaleNotice(props: {
  /** Milliseconds since the epoch. */
  since: number;
  error: unknown;
  onRetry: () => unknown;
}) {
  const t = useText();
  return (
    <Alert
      role="status"
      status="warning"
      icon
      mb="3"
      title={t('state.stale', {
        time: <RelativeTime at={new Date(props.since).toISOString()} />,
      })}
      description={errorWords(props.error, t)}
      customActions={<RetryButton onRetry={props.onRetry} />}
    />
  );
}
