import type { DomainGovernance } from '@meshstage/plugin-data-mesh-common';
import { JudgedWhen } from '../governance/shared/JudgedWhen';
import { NoPolicies } from '../governance/shared/NoPolicies';
import { StaleVerdicts } from '../governance/shared/StaleVerdicts';
import { UnknownPoliciesNotice } from '../governance/shared/UnknownPoliciesNotice';
import { useText } from '../i18n/useText';
import { Bones } from '../state/Bones';
import { QueryState } from '../state/QueryState';
import textStyles from '../text/text.module.css';
import styles from './domain.module.css';
import { DomainCard } from './DomainCard';
import { DomainLevels } from './DomainLevels';
import { DomainOpenPolicies } from './DomainOpenPolicies';
import { DomainOwnPolicies } from './DomainOwnPolicies';
import { openPolicies } from './openPolicies';
import { useDomain } from './useDomain';
import { useDomainGovernance } from './useDomainGovernance';

function Standing(props: { governance: DomainGovernance }) {
  const t = useText();
  const { governance } = props;
  const { domain, products, scorecards, policies, unknown } = governance;
  // Nobody knows whether anything else is open.
  const showsOpen = unknown.length === 0 || openPolicies(policies).length > 0;
  return (
    <div className={styles.stack}>
      <StaleVerdicts age={governance} />
      <UnknownPoliciesNotice unknown={unknown} />
      <JudgedWhen age={governance} />
      {products.judged === 0 ? (
        <p className={`${styles.none} ${textStyles.muted}`}>
          {t('domain.governance.notJudged')}
        </p>
      ) : (
        <>
          <DomainLevels scorecards={scorecards} />
          {showsOpen && (
            <DomainOpenPolicies domain={domain} policies={policies} />
          )}
        </>
      )}
      <DomainOwnPolicies domain={domain} policies={policies} />
    </div>
  );
}

function Body() {
  const query = useDomainGovernance(useDomain());
  return (
    <QueryState
      query={query}
      what="domainGovernance"
      skeleton={<Bones lines={5} height={24} />}
    >
      {governance =>
        governance.configured ? (
          <Standing governance={governance} />
        ) : (
          <NoPolicies />
        )
      }
    </QueryState>
  );
}

/** How the products of a domain stand, and what is asked of them. */
export function DomainGovernanceCard() {
  const t = useText();
  return (
    <DomainCard title={t('domain.governance.title')}>
      <Body />
    </DomainCard>
  );
}
