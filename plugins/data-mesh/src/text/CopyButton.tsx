import { useEffect, useState } from 'react';
import { ButtonIcon, VisuallyHidden } from '@backstage/ui';
import { RiCheckLine, RiCloseLine, RiFileCopyLine } from '@remixicon/react';
import { useText } from '../i18n/useText';
import { copyText } from './copyText';

const SHOWN_MS = 2_500;

/** Copies one thing and says whether it worked. */
export function CopyButton(props: { text: string; what: string }) {
  const t = useText();
  const [result, setResult] = useState<'copied' | 'failed'>();
  useEffect(() => {
    if (!result) {
      return undefined;
    }
    const timer = setTimeout(() => setResult(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [result]);

  const icons = {
    copied: <RiCheckLine aria-hidden />,
    failed: <RiCloseLine aria-hidden />,
  };
  return (
    <>
      <ButtonIcon
        size="small"
        variant="tertiary"
        aria-label={t('copy.label', { what: props.what })}
        icon={result ? icons[result] : <RiFileCopyLine aria-hidden />}
        onPress={() =>
          copyText(props.text).then(
            () => setResult('copied'),
            () => setResult('failed'),
          )
        }
      />
      <VisuallyHidden role="status">
        {result ? t(`copy.${result}`) : ''}
      </VisuallyHidden>
    </>
  );
}
