import { useState } from 'react';
import type {
  ProductPolicy,
  ShownEvidence,
} from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import styles from './governance.module.css';
import { ProposedPatch } from './ProposedPatch';
import { ProposedValues } from './ProposedValues';

/** What the policy proposes for an item, for those who open it: the text is asked for only then. */
export function FixPatch(props: {
  evidence: ShownEvidence;
  policy: ProductPolicy;
}) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const { evidence, policy } = props;
  const { revisionId, place } = evidence;
  if (Object.keys(policy.fix?.set ?? {}).length === 0) {
    return null;
  }
  const isPlaced = revisionId !== undefined && place !== undefined;
  return (
    <details
      className={styles.patch}
      onToggle={event => setOpen(event.currentTarget.open)}
    >
      <summary>
        {isPlaced ? t('evidence.patch') : t('evidence.proposal')}
      </summary>
      {isOpen && isPlaced && (
        <ProposedPatch
          evidence={{ ...evidence, revisionId, place }}
          policy={policy}
        />
      )}
      {!isPlaced && <ProposedValues evidence={evidence} policy={policy} />}
    </details>
  );
}
