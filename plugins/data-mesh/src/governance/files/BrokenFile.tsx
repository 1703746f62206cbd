import { useId } from 'react';
import type { PolicyFileStatus } from '@meshstage/plugin-data-mesh-common';
import { RiAlertLine, RiCheckLine, RiHistoryLine } from '@remixicon/react';
import { useText } from '../../i18n/useText';
import { ProblemText } from '../../submissions/ProblemText';
import { StateBadge, Tone } from '../../text/StateBadge';
import textStyles from '../../text/text.module.css';
import styles from './files.module.css';
import { FileName } from './FileName';

/** A file has hundreds of problems where its first line is wrong. */
const LONGEST = 100;

const icons: Record<PolicyFileStatus['inForce'], typeof RiCheckLine> = {
  current: RiCheckLine,
  'last-good': RiHistoryLine,
  'readable-part': RiAlertLine,
};

const tones: Record<PolicyFileStatus['inForce'], Tone> = {
  current: 'good',
  'last-good': 'warning',
  'readable-part': 'bad',
};

/** A file of policies with what is wrong with it, and what of it is in force. */
export function BrokenFile(props: { file: PolicyFileStatus }) {
  const t = useText();
  const id = useId();
  const { file } = props;
  const { inForce, problems } = file;
  const Icon = icons[inForce];
  const rest = problems.length - LONGEST;
  return (
    <article aria-labelledby={id} className={styles.card}>
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          <FileName file={file} />
        </h3>
        <StateBadge tone={tones[inForce]} icon={<Icon aria-hidden />}>
          {t(`policyFiles.inForce.${inForce}`)}
        </StateBadge>
      </div>
      {inForce !== 'current' && (
        <p className={styles.note}>{t(`policyFiles.means.${inForce}`)}</p>
      )}
      <ol className={styles.problems}>
        {problems.slice(0, LONGEST).map((problem, index) => (
          <li key={`${problem.code} ${problem.path} ${index}`}>
            <ProblemText problem={problem} />
            {problem.line !== undefined && (
              <span
                className={`${styles.place} ${textStyles.small} ${textStyles.muted}`}
              >
                {t('compare.line', { line: String(problem.line) })}
              </span>
            )}
          </li>
        ))}
      </ol>
      {rest > 0 && (
        <p className={`${styles.note} ${textStyles.muted}`}>
          {t('policyFiles.more', { count: rest })}
        </p>
      )}
    </article>
  );
}
