import type { Grade } from '@meshstage/plugin-data-mesh-common';
import { RiAlertLine, RiHashtag } from '@remixicon/react';
import { useText } from '../../i18n/useText';
import { StateBadge } from '../../text/StateBadge';
import { BumpFacts, bumpWords } from './bumpWords';
import styles from './changes.module.css';
import { GradeMark } from './GradeBadge';

/** What changes mean for readers, and whether their number says so. */
export function VerdictMarks(props: {
  /** The worst for readers. */
  grade: Grade;
  bump: BumpFacts;
}) {
  const t = useText();
  const { grade, bump } = props;
  const Icon = bump.bumpEnough ? RiHashtag : RiAlertLine;
  return (
    <div className={styles.grades}>
      <GradeMark grade={grade} words={t(`grade.verdict.${grade}`)} />
      <StateBadge
        tone={bump.bumpEnough ? 'neutral' : 'warning'}
        icon={<Icon aria-hidden />}
      >
        {bumpWords(bump, t)}
      </StateBadge>
    </div>
  );
}
