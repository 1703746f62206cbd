import { useState } from 'react';
import { Button } from '@backstage/ui';
import {
  missingField,
  ProductPolicy,
  ShownEvidence,
} from '@meshstage/plugin-data-mesh-common';
import { RiArrowDownSLine, RiArrowUpSLine } from '@remixicon/react';
import { useText } from '../../i18n/useText';
import { OutcomeBadge } from '../../governance/shared/OutcomeBadge';
import textStyles from '../../text/text.module.css';
import { BaselinedBadge } from './BaselinedBadge';
import { EvidenceFacts } from './EvidenceFacts';
import { EvidenceWaiver } from './EvidenceWaiver';
import { Excerpt } from './Excerpt';
import { FixPatch } from './FixPatch';
import styles from './governance.module.css';

/** One thing that did not pass: what is said of it, where it stands, what was seen and wanted. */
export function EvidenceItem(props: {
  evidence: ShownEvidence;
  policy: ProductPolicy;
  /** Absent where the place before has said it. */
  waiver: ShownEvidence['waiver'];
}) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const { evidence, policy, waiver } = props;
  const { outcome, path, document, line, revisionId } = evidence;
  const words = evidence.message ?? evidence.reason;
  // There is no line of what is not written: this one is of what lacks it.
  const lineText =
    missingField(evidence) === undefined
      ? 'evidence.line'
      : 'evidence.missingBelow';
  const place = [path, document].filter(Boolean).join(' · ');
  return (
    <div className={styles.item}>
      <div className={styles.head}>
        {/* The badge of the policy says it of the others. */}
        {(outcome === 'error' || outcome === 'not-evaluated') && (
          <OutcomeBadge outcome={outcome} />
        )}
        {words !== undefined && <span dir="auto">{words}</span>}
        {evidence.baselined && <BaselinedBadge policy={policy} />}
      </div>
      <div className={styles.place}>
        <span className={`${textStyles.mono} ${textStyles.muted}`}>
          {place}
        </span>
        {line !== undefined && revisionId !== undefined && (
          <Button
            size="small"
            variant="tertiary"
            aria-expanded={isOpen}
            iconEnd={
              isOpen ? (
                <RiArrowUpSLine aria-hidden />
              ) : (
                <RiArrowDownSLine aria-hidden />
              )
            }
            onPress={() => setOpen(!isOpen)}
          >
            {t(lineText, { line: String(line) })}
          </Button>
        )}
      </div>
      {isOpen && line !== undefined && revisionId !== undefined && (
        <Excerpt revisionId={revisionId} line={line} path={document ?? path} />
      )}
      <EvidenceFacts evidence={evidence} />
      {waiver && <EvidenceWaiver waiver={waiver} />}
      {outcome === 'fail' && <FixPatch evidence={evidence} policy={policy} />}
    </div>
  );
}
