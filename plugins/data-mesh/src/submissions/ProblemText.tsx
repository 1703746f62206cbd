import type { RenderedProblem } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../i18n/useText';
import { InlineCode } from '../text/InlineCode';
import textStyles from '../text/text.module.css';
import { SeverityIcon } from './SeverityIcon';
import styles from './submissions.module.css';

/** What is wrong, where in the document, and how to mend it. */
export function ProblemText(props: { problem: RenderedProblem }) {
  const t = useText();
  const { severity, message, path, fix, code } = props.problem;
  return (
    <div className={styles.problem}>
      <SeverityIcon severity={severity} />
      <div className={styles.problemBody}>
        <div>
          <InlineCode>{message}</InlineCode>
        </div>
        {fix && (
          <div>
            <strong>{t('problems.fix')}</strong> <InlineCode>{fix}</InlineCode>
          </div>
        )}
        <div className={`${textStyles.mono} ${textStyles.muted}`}>
          {path ? `${path} · ${code}` : code}
        </div>
      </div>
    </div>
  );
}
