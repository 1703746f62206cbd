import { Text } from '@backstage/ui';
import type { ImpactPreview } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { ProblemText } from '../../submissions/ProblemText';
import textStyles from '../../text/text.module.css';
import styles from './impact.module.css';

/** What is wrong with the file, at its lines, and what it makes of other files. */
export function FileProblems(props: { problems: ImpactPreview['problems'] }) {
  const t = useText();
  const { problems } = props;
  return problems.length === 0 ? null : (
    <section aria-label={t('impact.problems')} className={styles.card}>
      <Text as="h3" variant="title-x-small" weight="bold">
        {t('impact.problems')}
      </Text>
      <ol className={styles.list}>
        {problems.map(({ source, path, problem }, index) => (
          <li key={`${source} ${path} ${problem.code} ${index}`}>
            <ProblemText problem={problem} />
            <span className={`${textStyles.small} ${textStyles.muted}`}>
              <code className={textStyles.mono}>
                {source} · {path}
              </code>
              {problem.line !== undefined &&
                ` · ${t('compare.line', { line: String(problem.line) })}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
