import type { FlipKind } from '@meshstage/plugin-data-mesh-common';
import {
  RiAddLine,
  RiCheckLine,
  RiCloseCircleLine,
  RiForbidLine,
  RiQuestionLine,
  RiShieldCheckLine,
} from '@remixicon/react';
import { useText } from '../../i18n/useText';
import { StateBadge } from '../../text/StateBadge';
import { flipTones } from './kinds.table';

const icons: Record<FlipKind, typeof RiCheckLine> = {
  fails: RiCloseCircleLine,
  refused: RiForbidLine,
  unknown: RiQuestionLine,
  more: RiAddLine,
  waived: RiShieldCheckLine,
  clears: RiCheckLine,
};

/** What becomes of what a policy says of a product. */
export function FlipBadge(props: { kind: FlipKind }) {
  const t = useText();
  const { kind } = props;
  const Icon = icons[kind];
  return (
    <StateBadge tone={flipTones[kind]} icon={<Icon aria-hidden />}>
      {t(`impact.kind.${kind}`)}
    </StateBadge>
  );
}
