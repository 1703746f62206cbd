import { RiScales3Line } from '@remixicon/react';
import { useText } from '../../i18n/useText';
import { EmptyState } from '../../state/EmptyState';

/** Nothing is asked of products, and how that changes. */
export function NoPolicies() {
  const t = useText();
  return (
    <EmptyState
      icon={<RiScales3Line aria-hidden />}
      title={t('governance.none.title')}
      hint={t('governance.none.hint')}
    />
  );
}
