import type { ListedChange } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { StateBadge } from '../../text/StateBadge';
import textStyles from '../../text/text.module.css';
import styles from './changes.module.css';
import { GradeBadge, GradeMark } from './GradeBadge';
import { QUESTIONS } from './grades';

/** One change in plain words: what happened, for whom it breaks, where it stands. */
export function ChangeItem(props: { change: ListedChange }) {
  const t = useText();
  const { change } = props;
  const told = QUESTIONS.filter(question => change[question] !== 'ok');
  const { line } =
    change.after === undefined ? change.at.before : change.at.after;
  const words =
    change.after === undefined && change.before !== undefined
      ? 'compare.lineBefore'
      : 'compare.line';
  return (
    <div className={styles.change}>
      <div className={styles.reason}>{change.reason}</div>
      <div className={styles.grades}>
        {told.map(question => (
          <GradeBadge
            key={question}
            question={question}
            grade={change[question]}
          />
        ))}
        {told.length === 0 && (
          <GradeMark grade="ok" words={t('grade.allSafe')} />
        )}
        {change.flags.map(flag => (
          <StateBadge key={flag} tone="info">
            {t(`grade.flag.${flag}`)}
          </StateBadge>
        ))}
      </div>
      <div className={`${textStyles.mono} ${textStyles.muted}`}>
        {[
          change.title,
          change.rule,
          change.path,
          line !== undefined && t(words, { line: String(line) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </div>
    </div>
  );
}
