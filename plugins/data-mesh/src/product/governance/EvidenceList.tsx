import { useState } from 'react';
import { Button } from '@backstage/ui';
import type {
  ProductPolicy,
  ShownEvidence,
} from '@meshstage/plugin-data-mesh-common';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import textStyles from '../../text/text.module.css';
import { EvidenceItem } from './EvidenceItem';
import styles from './governance.module.css';

/** So many are read without asking for more. */
const FIRST = 3;

/** What did not pass, the first of it until somebody wants all. */
export function EvidenceList(props: { policy: ProductPolicy }) {
  const t = useText();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const { evidence, counts } = props.policy;
  const total =
    counts.fail + counts.error + counts['not-evaluated'] + counts.waived;
  const rest = evidence.length - FIRST;
  const untold = total - evidence.length;
  return evidence.length === 0 ? null : (
    <>
      <ul className={styles.evidence}>
        {evidence.slice(0, isOpen ? undefined : FIRST).map((each, index) => (
          <li key={`${each.outcome} ${each.path} ${index}`}>
            <EvidenceItem
              evidence={each}
              policy={props.policy}
              waiver={isSaid(evidence, index) ? undefined : each.waiver}
            />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <div>
          <Button
            size="small"
            variant="tertiary"
            aria-expanded={isOpen}
            onPress={() => setOpen(!isOpen)}
          >
            {isOpen ? t('evidence.fewer') : t('evidence.more', { count: rest })}
          </Button>
        </div>
      )}
      {untold > 0 && (isOpen || rest <= 0) && (
        <p className={`${styles.note} ${textStyles.muted}`}>
          {t('evidence.untold', {
            count: untold,
            total: untold.toLocaleString(language),
          })}
        </p>
      )}
    </>
  );
}

/** Whether the place before is waived with the same words. */
function isSaid(evidence: readonly ShownEvidence[], index: number): boolean {
  const before = evidence[index - 1]?.waiver;
  const { waiver } = evidence[index];
  return (
    before !== undefined &&
    before.reason === waiver?.reason &&
    before.expires === waiver.expires &&
    before.ticket === waiver.ticket
  );
}
