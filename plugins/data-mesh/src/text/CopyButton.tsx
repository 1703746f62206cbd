import { ButtonIcon } from '@backstage/ui';
import { useText } from '../i18n/useText';
import { useCopy } from './useCopy';

/** Copies one thing and says whether it worked. */
export function CopyButton(props: { text: string; what: string }) {
  const t = useText();
  const { copy, icon, status } = useCopy(props.text);
  return (
    <>
      <ButtonIcon
        size="small"
        variant="tertiary"
        aria-label={t('copy.label', { what: props.what })}
        icon={icon}
        onPress={copy}
      />
      {status}
    </>
  );
}
