import type {
  PolicyFix,
  ShownEvidence,
} from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { DiffLines } from '../../submissions/DiffLines';
import { CopyButton } from '../../text/CopyButton';
import { valueText } from '../../text/valueText';
import styles from './governance.module.css';

/** What the policy proposes for an item: as a patch of the owner's text, else as the values to write. */
export function FixPatch(props: {
  evidence: ShownEvidence;
  proposal: PolicyFix['set'];
}) {
  const t = useText();
  const { patch, path } = props.evidence;
  const values = Object.entries(props.proposal ?? {})
    .map(([field, value]) => `${field}: ${valueText(value)}`)
    .join('\n');
  const text = patch ?? values;
  return text === '' ? null : (
    <details className={styles.patch}>
      <summary>
        {patch === undefined ? t('evidence.proposal') : t('evidence.patch')}
      </summary>
      <div className={styles.patchBody}>
        {patch === undefined ? (
          <pre>
            <code>{values}</code>
          </pre>
        ) : (
          <DiffLines diff={patch} label={t('evidence.patchOf', { path })} />
        )}
        <CopyButton text={text} what={t('evidence.patchOf', { path })} />
      </div>
    </details>
  );
}
