import type { GovernanceAge } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { CopyButton } from '../../text/CopyButton';
import { RelativeTime } from '../../text/RelativeTime';
import textStyles from '../../text/text.module.css';
import styles from './shared.module.css';

const SHORT_HASH = 8;

/** When verdicts were reached, and by which policies. */
export function JudgedWhen(props: { age: GovernanceAge }) {
  const t = useText();
  const { evaluatedAt, policySet } = props.age;
  return evaluatedAt === undefined ? null : (
    <div className={`${styles.when} ${textStyles.muted} ${textStyles.small}`}>
      <span>
        {t('governance.judged', { time: <RelativeTime at={evaluatedAt} /> })}
      </span>
      {policySet !== undefined && (
        <span className={styles.hash}>
          <span>
            {t('governance.judgedBy', {
              hash: (
                <code className={textStyles.mono}>
                  {policySet.slice(0, SHORT_HASH)}
                </code>
              ),
            })}
          </span>
          <CopyButton text={policySet} label={t('governance.hash')} />
        </span>
      )}
    </div>
  );
}
