import { Alert } from '@backstage/ui';
import { Thing } from '../i18n/Thing';
import { useText } from '../i18n/useText';
import { errorWords } from './errorWords';
import { RetryButton } from './RetryButton';

/** What failed, why, and a way to try again. */
export function ErrorState(props: {
  what: Thing;
  error: unknown;
  onRetry: () => unknown;
}) {
  const t = useText();
  return (
    <Alert
      role="alert"
      status="danger"
      icon
      title={t(`state.failed.${props.what}`)}
      description={errorWords(props.error, t)}
      customActions={<RetryButton onRetry={props.onRetry} />}
    />
  );
}
