import type { WaiverState } from '@meshstage/plugin-data-mesh-common';
import {
  RiCloseCircleLine,
  RiHourglassLine,
  RiShieldCheckLine,
  RiSubtractLine,
} from '@remixicon/react';
import { useText } from '../../i18n/useText';
import { StateBadge } from '../../text/StateBadge';
import { waiverTones } from './waiverTones.table';

const icons: Record<WaiverState, typeof RiSubtractLine> = {
  pending: RiHourglassLine,
  'in-force': RiShieldCheckLine,
  rejected: RiCloseCircleLine,
  withdrawn: RiSubtractLine,
  ended: RiSubtractLine,
  expired: RiSubtractLine,
};

/** Where a waiver stands, as a word with its icon. */
export function WaiverStateBadge(props: { state: WaiverState }) {
  const t = useText();
  const Icon = icons[props.state];
  return (
    <StateBadge tone={waiverTones[props.state]} icon={<Icon aria-hidden />}>
      {t(`waiver.state.${props.state}`)}
    </StateBadge>
  );
}
