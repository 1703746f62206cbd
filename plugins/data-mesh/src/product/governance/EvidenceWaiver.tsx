import type { ShownEvidence } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { UtcDay } from '../../governance/shared/UtcDay';
import { SafeMarkdown } from '../../text/SafeMarkdown';
import textStyles from '../../text/text.module.css';
import styles from './governance.module.css';

/** Why something is waived, and until when. */
export function EvidenceWaiver(props: {
  waiver: NonNullable<ShownEvidence['waiver']>;
}) {
  const t = useText();
  const { reason, expires, ticket } = props.waiver;
  return (
    <div className={styles.waiver}>
      <span>
        {t('waiver.until', { day: <UtcDay day={expires} /> })}
        {ticket !== undefined && (
          <span className={textStyles.muted}>
            {' · '}
            {t('waiver.ticket', { ticket })}
          </span>
        )}
      </span>
      <SafeMarkdown>{reason}</SafeMarkdown>
    </div>
  );
}
