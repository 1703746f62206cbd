import type { CampaignState } from '@meshstage/plugin-data-mesh-common';
import {
  RiCheckLine,
  RiCloseCircleLine,
  RiQuestionLine,
  RiShieldLine,
  RiSubtractLine,
} from '@remixicon/react';
import { useText } from '../../i18n/useText';
import { StateBadge } from '../../text/StateBadge';
import { CONCERNED } from './campaignStates.table';

const icons: Record<CampaignState, typeof RiCheckLine> = {
  open: RiCloseCircleLine,
  unknown: RiQuestionLine,
  waived: RiShieldLine,
  done: RiCheckLine,
  unconcerned: RiSubtractLine,
};

/** How far a product is, as a word with its icon. */
export function CampaignStateBadge(props: { state: CampaignState }) {
  const t = useText();
  const Icon = icons[props.state];
  const known = CONCERNED.find(({ state }) => state === props.state);
  return (
    <StateBadge tone={known?.tone} icon={<Icon aria-hidden />}>
      {t(`campaigns.state.${props.state}`)}
    </StateBadge>
  );
}
