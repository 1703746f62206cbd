import { Button } from '@backstage/ui';
import { useText } from '../i18n/useText';

/** Asks again for what could not be had. */
export function RetryButton(props: { onRetry: () => unknown }) {
  const t = useText();
  return (
    <Button
      size="small"
      variant="secondary"
      onPress={() => {
        props.onRetry();
      }}
    >
      {t('state.retry')}
    </Button>
  );
}
