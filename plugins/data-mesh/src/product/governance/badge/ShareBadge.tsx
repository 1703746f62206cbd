import { useState } from 'react';
import { Button } from '@backstage/ui';
import { RiShieldStarLine } from '@remixicon/react';
import { useText } from '../../../i18n/useText';
import { BadgeDialog } from './BadgeDialog';

/** Opens the badge of a scorecard. */
export function ShareBadge(props: { scorecard: string; title: string }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        variant="tertiary"
        iconStart={<RiShieldStarLine aria-hidden />}
        aria-label={t('badge.title', { title: props.title })}
        onPress={() => setOpen(true)}
      >
        {t('badge.share')}
      </Button>
      {isOpen && <BadgeDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
