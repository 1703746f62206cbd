import { RiGhostLine } from '@remixicon/react';
import { Thing } from '../i18n/Thing';
import { useText } from '../i18n/useText';
import { EmptyState } from './EmptyState';

/** Missing and forbidden look alike: a page never tells which one it is. */
export function MissingState(props: { what: Thing }) {
  const t = useText();
  return (
    <EmptyState
      icon={<RiGhostLine aria-hidden />}
      title={t('state.missing.title')}
      hint={t(`state.missing.${props.what}`)}
    />
  );
}
