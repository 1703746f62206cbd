import type { LevelFlipKind } from '@meshstage/plugin-data-mesh-common';
import {
  RiArrowDownLine,
  RiArrowUpLine,
  RiQuestionLine,
} from '@remixicon/react';
import { useText } from '../../i18n/useText';
import { StateBadge } from '../../text/StateBadge';
import { levelFlipTones } from './kinds.table';

const icons: Record<LevelFlipKind, typeof RiArrowUpLine> = {
  lost: RiArrowDownLine,
  unknown: RiQuestionLine,
  reached: RiArrowUpLine,
};

/** What becomes of the level of a product. */
export function LevelFlipBadge(props: { kind: LevelFlipKind }) {
  const t = useText();
  const { kind } = props;
  const Icon = icons[kind];
  return (
    <StateBadge tone={levelFlipTones[kind]} icon={<Icon aria-hidden />}>
      {t(`impact.level.${kind}`)}
    </StateBadge>
  );
}
