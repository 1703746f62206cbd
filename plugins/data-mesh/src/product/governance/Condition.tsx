import type { JsonObject } from '@meshstage/plugin-data-mesh-common';
import { flowText } from '../../governance/shared/flowText';
import { useText } from '../../i18n/useText';
import textStyles from '../../text/text.module.css';
import styles from './governance.module.css';

/**
 * A condition that there are no words for, as its policy writes it. It is folded:
 * what is wrong and how to mend it stands beside it in words.
 */
export function Condition(props: { of: JsonObject }) {
  const t = useText();
  const { cel, ...others } = props.of;
  const isExpression =
    typeof cel === 'string' && Object.keys(others).length === 0;
  return (
    <details className={styles.condition}>
      <summary>{t('evidence.condition')}</summary>
      <code className={`${textStyles.mono} ${textStyles.plain}`} dir="ltr">
        {isExpression ? cel.trim() : flowText(props.of)}
      </code>
    </details>
  );
}
