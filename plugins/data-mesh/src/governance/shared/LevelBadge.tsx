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
export function LevelBadge(props: {
  level: LevelReached;
  waived: number;
  /** Title of the scorecard, where nothing around says it. */
  of?: string;
}) {
  const t = useText();
  const { level, waived, of: title } = props;
  const words = levelWords(level, waived, t);
  const Icon = icons[level.state];
  return (
    <StateBadge tone={tones[level.state]} icon={<Icon aria-hidden />}>
      {title === undefined ? words : t('level.of', { title, level: words })}
    </StateBadge>
  );
}
