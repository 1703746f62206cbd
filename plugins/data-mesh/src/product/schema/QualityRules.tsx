import type { QualityRule } from '@meshstage/plugin-data-mesh-common';
import { SafeMarkdown } from '../../text/SafeMarkdown';
import textStyles from '../../text/text.module.css';
import { ruleWords } from './ruleWords';
import styles from './schema.module.css';

/** Quality rules as the contract promises them. */
export function QualityRules(props: { rules: readonly QualityRule[] }) {
  return (
    <ul className={styles.rules}>
      {props.rules.map((rule, index) => {
        const words = ruleWords(rule);
        return (
          <li key={rule.id ?? `${words} ${index}`}>
            {rule.name && <strong>{rule.name} </strong>}
            <code className={textStyles.mono}>{words}</code>
            <span className={`${textStyles.small} ${textStyles.muted}`}>
              {' '}
              {[rule.type, rule.dimension, rule.severity, rule.schedule]
                .filter(Boolean)
                .join(', ')}
            </span>
            {rule.description && rule.description !== words && (
              <SafeMarkdown>{rule.description}</SafeMarkdown>
            )}
          </li>
        );
      })}
    </ul>
  );
}
