import { gateRuleOf, type Problem } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../i18n/useText';
import { EntityName } from '../text/EntityName';
import { policyOfProblem } from './policyOfProblem';
import { InlineCode } from '../text/InlineCode';
import styles from './submissions.module.css';

/** Which rule of the gate, or which policy, speaks in a problem, and why there is one. */
export function ProblemRule(props: { problem: Problem }) {
  const t = useText();
  const { problem } = props;
  const policy = policyOfProblem(problem);
  if (policy) {
    return (
      <details className={styles.rule}>
        <summary>{t('problems.policy', { title: policy.title })}</summary>
        {policy.why !== undefined && <InlineCode>{policy.why}</InlineCode>}
        {policy.owner && (
          <div>
            {t('problems.policyOwner', {
              owner: <EntityName entityRef={policy.owner} small />,
            })}
          </div>
        )}
      </details>
    );
  }
  if (problem.severity !== 'error') {
    return null;
  }
  const { title, why } = gateRuleOf(problem.code);
  return (
    <details className={styles.rule}>
      <summary>{t('problems.rule', { title })}</summary>
      {why}
    </details>
  );
}
