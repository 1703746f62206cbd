import type { Grade } from '@meshstage/plugin-data-mesh-common';
import { RiCheckLine, RiCloseCircleLine, RiEyeLine } from '@remixicon/react';
import { useText } from '../../i18n/useText';
import { StateBadge, Tone } from '../../text/StateBadge';
import { Question } from './grades';

const icons: Record<Grade, typeof RiCheckLine> = {
  ok: RiCheckLine,
  review: RiEyeLine,
  break: RiCloseCircleLine,
};

const tones: Record<Grade, Tone> = {
  ok: 'good',
  review: 'warning',
  break: 'bad',
};

/** A grade with other words, as an icon and a colour of its own. */
export function GradeMark(props: { grade: Grade; words: string }) {
  const Icon = icons[props.grade];
  return (
    <StateBadge tone={tones[props.grade]} icon={<Icon aria-hidden />}>
      {props.words}
    </StateBadge>
  );
}

/** What a change is for one of those whom it may touch: `Readers: breaks`. */
export function GradeBadge(props: { question: Question; grade: Grade }) {
  const t = useText();
  const { question, grade } = props;
  return (
    <GradeMark
      grade={grade}
      words={t('grade.said', {
        who: t(`grade.who.${question}`),
        grade: t(`grade.is.${grade}`),
      })}
    />
  );
}
