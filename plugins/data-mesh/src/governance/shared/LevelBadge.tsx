import type { LevelReached } from '@meshstage/plugin-data-mesh-common';
import { RiCircleLine, RiMedalLine, RiQuestionLine } from '@remixicon/react';
import { useText } from '../../i18n/useText';
import { StateBadge, Tone } from '../../text/StateBadge';
import { levelWords } from './levelWords';

const icons: Record<LevelReached['state'], typeof RiMedalLine> = {
  reached: RiMedalLine,
  none: RiCircleLine,
  unknown: RiQuestionLine,
};

const tones: Record<LevelReached['state'], Tone> = {
  reached: 'good',
  none: 'neutral',
  unknown: 'warning',
};

/** The level of a scorecard that a product has reached; never one that nobody knows. */
export function LevelBadge(props: { level: LevelReached; waived: number }) {
  const t = useText();
  const { level, waived } = props;
  const Icon = icons[level.state];
  return (
    <StateBadge tone={tones[level.state]} icon={<Icon aria-hidden />}>
      {levelWords(level, waived, t)}
    </StateBadge>
  );
}
