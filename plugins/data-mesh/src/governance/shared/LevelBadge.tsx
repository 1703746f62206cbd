import type { LevelReached } from '@meshstage/plugin-data-mesh-common';
import {
  RiCircleLine,
  RiMedalLine,
  RiQuestionLine,
  RiTimeLine,
} from '@remixicon/react';
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
  /** Where nothing around says that it may be another now. */
  isStale?: boolean;
}) {
  const t = useText();
  const { level, waived, of: title, isStale = false } = props;
  const marked = isStale && level.state !== 'unknown';
  const reached = levelWords(level, waived, t);
  const words = marked ? t('level.stale', { level: reached }) : reached;
  const Icon = marked ? RiTimeLine : icons[level.state];
  const tone = marked ? 'warning' : tones[level.state];
  return (
    <StateBadge tone={tone} icon={<Icon aria-hidden />} wraps>
      {title === undefined ? words : t('level.of', { title, level: words })}
    </StateBadge>
  );
}
