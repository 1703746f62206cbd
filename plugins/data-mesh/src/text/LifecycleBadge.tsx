import type { Lifecycle } from '@meshstage/plugin-data-mesh-common';
import {
  RiArchiveLine,
  RiCheckLine,
  RiPencilLine,
  RiTimerLine,
} from '@remixicon/react';
import { useText } from '../i18n/useText';
import { StateBadge } from './StateBadge';

/** Where a product or contract is in its life; words of the owner stay as written. */
export function LifecycleBadge(props: { lifecycle: Lifecycle }) {
  const t = useText();
  switch (props.lifecycle) {
    case 'active':
      return (
        <StateBadge tone="good" icon={<RiCheckLine aria-hidden />}>
          {t('lifecycle.active')}
        </StateBadge>
      );
    case 'draft':
      return (
        <StateBadge icon={<RiPencilLine aria-hidden />}>
          {t('lifecycle.draft')}
        </StateBadge>
      );
    case 'deprecated':
      return (
        <StateBadge tone="warning" icon={<RiTimerLine aria-hidden />}>
          {t('lifecycle.deprecated')}
        </StateBadge>
      );
    case 'retired':
      return (
        <StateBadge icon={<RiArchiveLine aria-hidden />}>
          {t('lifecycle.retired')}
        </StateBadge>
      );
    default:
      return <StateBadge>{props.lifecycle}</StateBadge>;
  }
}
