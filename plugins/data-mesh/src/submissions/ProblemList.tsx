import { Button } from '@backstage/ui';
import type { RenderedProblem } from '@meshstage/plugin-data-mesh-common';
import { RiArrowRightLine } from '@remixicon/react';
import { useText } from '../i18n/useText';
import { OnCard } from '../text/OnCard';
import textStyles from '../text/text.module.css';
import { ProblemRule } from './ProblemRule';
import { ProblemText } from './ProblemText';
import { Proposal } from './Proposal';
import styles from './submissions.module.css';

/** More than these nobody reads as a list; they stand at their lines. */
const LONGEST = 100;

/** Problems as a list; each with a line leads to it. */
export function ProblemList(props: {
  problems: readonly RenderedProblem[];
  onJump?: (index: number) => void;
  /** Writes what the policy of a problem proposes. */
  onWrite?: (problem: RenderedProblem) => void;
  /** Whether the text has changed since the problems were found. */
  isWriting?: boolean;
}) {
  const t = useText();
  const { problems, onJump, onWrite, isWriting } = props;
  const rest = problems.length - LONGEST;
  return (
    <>
      <OnCard>
        <ol className={styles.problems}>
          {problems.slice(0, LONGEST).map((problem, index) => (
            <li key={`${problem.code} ${problem.path} ${index}`}>
              <ProblemText problem={problem} />
              <ProblemRule problem={problem} />
              <Proposal
                problem={problem}
                onWrite={onWrite && (() => onWrite(problem))}
                isDisabled={isWriting}
              />
              {onJump && problem.line !== undefined && (
                <Button
                  size="small"
                  variant="secondary"
                  iconEnd={<RiArrowRightLine aria-hidden />}
                  onPress={() => onJump(index)}
                >
                  {t('problems.line', { line: String(problem.line) })}
                </Button>
              )}
            </li>
          ))}
        </ol>
      </OnCard>
      {rest > 0 && (
        <p className={textStyles.muted}>
          {t('problems.more', { count: rest })}
        </p>
      )}
    </>
  );
}
