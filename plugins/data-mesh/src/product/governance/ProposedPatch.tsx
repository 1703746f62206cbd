import type {
  ProductPolicy,
  ShownEvidence,
} from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { Bones } from '../../state/Bones';
import { QueryState } from '../../state/QueryState';
import { DiffLines } from '../../submissions/DiffLines';
import { CopyButton } from '../../text/CopyButton';
import textStyles from '../../text/text.module.css';
import styles from './governance.module.css';
import { ProposedValues } from './ProposedValues';
import { useProposedPatch } from './useProposedPatch';

/** What the policy proposes, as a patch of the owner's text; as values where that has no place for them. */
export function ProposedPatch(props: {
  evidence: ShownEvidence & { revisionId: string; place: string };
  policy: ProductPolicy;
}) {
  const t = useText();
  const { evidence, policy } = props;
  const query = useProposedPatch(evidence, policy);
  const label = t('evidence.patchOf', { path: evidence.path });
  return (
    <QueryState query={query} what="fixPatch" skeleton={<Bones lines={4} />}>
      {patch =>
        patch === '' ? (
          <>
            <p className={`${styles.note} ${textStyles.muted}`}>
              {t('evidence.noPlace')}
            </p>
            <ProposedValues evidence={evidence} policy={policy} />
          </>
        ) : (
          <div className={styles.patchBody}>
            <DiffLines diff={patch} label={label} />
            <CopyButton
              text={patch}
              label={t('evidence.copyPatch', { path: evidence.path })}
            />
          </div>
        )
      }
    </QueryState>
  );
}
