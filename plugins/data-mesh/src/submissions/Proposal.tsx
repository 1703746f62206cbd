import { Button } from '@backstage/ui';
import type { Problem } from '@meshstage/plugin-data-mesh-common';
import { RiQuillPenLine } from '@remixicon/react';
import { useText } from '../i18n/useText';
import textStyles from '../text/text.module.css';
import { policyOfProblem } from './policyOfProblem';
import styles from './submissions.module.css';

/** What a policy proposes to write; with a way to write it where there is a text to write to. */
export function Proposal(props: {
  problem: Problem;
  onWrite?: () => void;
  isDisabled?: boolean;
}) {
  const t = useText();
  const { proposal } = policyOfProblem(props.problem) ?? {};
  if (!proposal) {
    return null;
  }
  return (
    <div className={styles.proposal}>
      <span>{t('problems.proposal')}</span>
      {Object.entries(proposal).map(([field, value]) => (
        <code key={field} className={textStyles.mono}>
          {`${field}: ${
            typeof value === 'string' ? value : JSON.stringify(value)
          }`}
        </code>
      ))}
      {props.onWrite && (
        <Button
          size="small"
          variant="secondary"
          iconStart={<RiQuillPenLine aria-hidden />}
          isDisabled={props.isDisabled}
          onPress={props.onWrite}
        >
          {t('problems.write')}
        </Button>
      )}
    </div>
  );
}
