import { useEffect, useState } from 'react';
import { Button, VisuallyHidden } from '@backstage/ui';
import { RiCheckLine, RiCloseLine, RiFileCopyLine } from '@remixicon/react';
import { useText } from '../../i18n/useText';
import { copyText } from '../../text/copyText';

const SHOWN_MS = 2_500;

const icons = {
  copied: <RiCheckLine aria-hidden />,
  failed: <RiCloseLine aria-hidden />,
};

/** Copies a text by a button that says in words what it does, and whether it did. */
export function CopySnippet(props: {
  text: string;
  /** What is copied, for those who do not see where the button stands. */
  what: string;
  label?: string;
  variant?: 'primary' | 'secondary';
}) {
  const t = useText();
  const [result, setResult] = useState<'copied' | 'failed'>();
  useEffect(() => {
    if (!result) {
      return undefined;
    }
    const timer = setTimeout(() => setResult(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [result]);
  const label = props.label ?? t('use.copy');
  return (
    <>
      <Button
        size="small"
        variant={props.variant ?? 'secondary'}
        // The words that are seen are part of the name, for those who speak it.
        aria-label={`${label}: ${props.what}`}
        iconStart={result ? icons[result] : <RiFileCopyLine aria-hidden />}
        onPress={() =>
          copyText(props.text).then(
            () => setResult('copied'),
            () => setResult('failed'),
          )
        }
      >
        {result ? t(`copy.${result}`) : label}
      </Button>
      <VisuallyHidden role="status">
        {result ? t(`copy.${result}`) : ''}
      </VisuallyHidden>
    </>
  );
}
