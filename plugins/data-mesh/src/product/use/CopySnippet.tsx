import { Button } from '@backstage/ui';
import { useText } from '../../i18n/useText';
import { useCopy } from '../../text/useCopy';

/** Copies a text by a button that says in words what it does, and whether it did. */
export function CopySnippet(props: {
  text: string;
  /** What is copied, for those who do not see where the button stands. */
  what: string;
  label?: string;
  variant?: 'primary' | 'secondary';
}) {
  const t = useText();
  const { copy, icon, result, status } = useCopy(props.text);
  const label = props.label ?? t('use.copy');
  return (
    <>
      <Button
        size="small"
        variant={props.variant ?? 'secondary'}
        // The words that are seen are part of the name, for those who speak it.
        aria-label={`${label}: ${props.what}`}
        iconStart={icon}
        onPress={copy}
      >
        {result ?? label}
      </Button>
      {status}
    </>
  );
}
