import { gateRuleOf } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../i18n/useText';
import styles from './submissions.module.css';

/** Which rule of the gate refuses because of a problem, and why there is one. */
export function ProblemRule(props: { code: string }) {
  const t = useText();
  const { title, why } = gateRuleOf(props.code);
  return (
    <details className={styles.rule}>
      <summary>{t('problems.rule', { title })}</summary>
      {why}
    </details>
  );
}
