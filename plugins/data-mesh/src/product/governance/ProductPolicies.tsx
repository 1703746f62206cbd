import { useMemo } from 'react';
import type { ProductGovernance } from '@meshstage/plugin-data-mesh-common';
import { RiCheckLine } from '@remixicon/react';
import { useText } from '../../i18n/useText';
import { groupPolicies } from './groupPolicies';
import styles from './governance.module.css';
import { FoldedPolicies } from './FoldedPolicies';
import { PolicyArticle } from './PolicyArticle';
import { PolicySection } from './PolicySection';
import { UnusedWaivers } from './UnusedWaivers';

/** What to mend first, what nobody knows, what is waived, and what is as it shall be. */
export function ProductPolicies(props: { governance: ProductGovernance }) {
  const t = useText();
  const { policies, waivers } = props.governance;
  const groups = useMemo(() => groupPolicies(policies), [policies]);
  const { failing, open, waived, passing, notApplicable } = groups;
  const article = (policy: (typeof policies)[number]) => (
    <PolicyArticle key={policy.id} policy={policy} />
  );
  return (
    <>
      <PolicySection
        title={t('governance.failing')}
        hint={t('governance.failing.hint')}
        policies={failing}
      >
        {article}
      </PolicySection>
      <PolicySection
        title={t('governance.open')}
        hint={t('governance.open.hint')}
        policies={open}
      >
        {article}
      </PolicySection>
      {failing.length === 0 && open.length === 0 && (
        <p className={styles.allWell}>
          <RiCheckLine aria-hidden />
          {policies.length === 0
            ? t('governance.noPolicies')
            : t('governance.allWell')}
        </p>
      )}
      <PolicySection
        title={t('governance.waived')}
        hint={t('governance.waived.hint')}
        policies={waived}
      >
        {article}
      </PolicySection>
      <UnusedWaivers waivers={waivers} />
      <FoldedPolicies
        title={t('governance.passing', { count: passing.length })}
        policies={passing}
      />
      <FoldedPolicies
        title={t('governance.notApplicable', { count: notApplicable.length })}
        policies={notApplicable}
      />
    </>
  );
}
