import type {
  ComparisonSummary,
  Grade,
  GradeCounts,
} from '@meshstage/plugin-data-mesh-common';
import { Text, useText } from '../../i18n/useText';
import styles from './changes.module.css';
import { QUESTIONS } from './grades';
import { VerdictMarks } from './VerdictMarks';

/** What all changes of a version are together: for whom, and for its number. */
export function Verdict(props: { summary: ComparisonSummary }) {
  const t = useText();
  const { summary } = props;
  return (
    <div className={styles.verdict}>
      <VerdictMarks grade={worstCount(summary.consumers)} bump={summary} />
      <dl className={styles.counts}>
        {QUESTIONS.map(question => (
          <div key={question} title={t(`grade.why.${question}`)}>
            <dt>{t(`grade.who.${question}`)}</dt>
            <dd>{countWords(summary[question], t)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function worstCount(counts: GradeCounts): Grade {
  if (counts.break > 0) {
    return 'break';
  }
  return counts.review > 0 ? 'review' : 'ok';
}

function countWords(counts: GradeCounts, t: Text): string {
  const words = [
    counts.break > 0 && t('grade.breaks', { count: counts.break }),
    counts.review > 0 && t('grade.reviews', { total: String(counts.review) }),
  ].filter(Boolean);
  return words.length > 0 ? words.join(', ') : t('grade.is.ok');
}
