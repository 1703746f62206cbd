import type {
  ProductPolicy,
  ShownEvidence,
} from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { CopyButton } from '../../text/CopyButton';
import { valueText } from '../../text/valueText';
import { scrollRegion } from '../../table/scrollRegion';
import styles from './governance.module.css';

/** Fields of an item with the values that would pass, as the policy proposes. */
export function ProposedValues(props: {
  evidence: ShownEvidence;
  policy: ProductPolicy;
}) {
  const t = useText();
  const { evidence, policy } = props;
  const values = Object.entries(policy.fix?.set ?? {})
    .map(([field, value]) => `${field}: ${valueText(value)}`)
    .join('\n');
  return (
    <div className={styles.patchBody}>
      <pre {...scrollRegion} role="group" aria-label={t('evidence.proposal')}>
        <code>{values}</code>
      </pre>
      <CopyButton
        text={values}
        label={t('evidence.copyPatch', { path: evidence.path })}
      />
    </div>
  );
}
