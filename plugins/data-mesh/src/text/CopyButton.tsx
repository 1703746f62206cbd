import { ButtonIcon } from '@backstage/ui';
import { useCopy } from './useCopy';

/** Copies one thing and says whether it worked. */
export function CopyButton(props: { text: string; label: string }) {
  const { copy, icon, status } = useCopy(props.text);
  return (
    <>
      <ButtonIcon
        size="small"
        variant="tertiary"
        aria-label={props.label}
        icon={icon}
        onPress={copy}
      />
      {status}
    </>
  );
}
