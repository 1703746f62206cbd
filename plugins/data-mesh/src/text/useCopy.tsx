import { ReactNode, useEffect, useState } from 'react';
import { VisuallyHidden } from '@backstage/ui';
import { RiCheckLine, RiCloseLine, RiFileCopyLine } from '@remixicon/react';
import { useText } from '../i18n/useText';
import { copyText } from './copyText';

const SHOWN_MS = 2_500;

const icons = {
  copied: <RiCheckLine aria-hidden />,
  failed: <RiCloseLine aria-hidden />,
};

/** What a button that copies shows and does; whether it worked is said for a while. */
export function useCopy(text: string): {
  copy: () => void;
  icon: JSX.Element;
  /** In words, after a try. */
  result?: string;
  /** Tells it to those who do not see the button. */
  status: ReactNode;
} {
  const t = useText();
  const [outcome, setOutcome] = useState<keyof typeof icons>();
  useEffect(() => {
    if (!outcome) {
      return undefined;
    }
    const timer = setTimeout(() => setOutcome(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  const result = outcome && t(`copy.${outcome}`);
  return {
    copy: () => {
      copyText(text).then(
        () => setOutcome('copied'),
        () => setOutcome('failed'),
      );
    },
    icon: outcome ? icons[outcome] : <RiFileCopyLine aria-hidden />,
    result,
    status: <VisuallyHidden role="status">{result ?? ''}</VisuallyHidden>,
  };
}
