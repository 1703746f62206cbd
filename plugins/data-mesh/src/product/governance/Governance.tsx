import { useRouteRef } from '@backstage/core-plugin-api';
import { ButtonLink } from '@backstage/ui';
import type { ProductGovernance } from '@meshstage/plugin-data-mesh-common';
import { RiScales3Line } from '@remixicon/react';
import { DataMeshProvider } from '../../api/DataMeshProvider';
import { useProductRef } from '../../api/useProductRef';
import { useText } from '../../i18n/useText';
import { governanceRouteRef } from '../../routes/routes';
import { Bones } from '../../state/Bones';
import { QueryState } from '../../state/QueryState';
import { JudgedWhen } from '../../governance/shared/JudgedWhen';
import { NoPolicies } from '../../governance/shared/NoPolicies';
import { StaleVerdicts } from '../../governance/shared/StaleVerdicts';
import productStyles from '../product.module.css';
import styles from './governance.module.css';
import { NeverJudged } from './NeverJudged';
import { OutcomeHistory } from './OutcomeHistory';
import { ProductPolicies } from './ProductPolicies';
import { ProductScorecards } from './ProductScorecards';
import { useProductGovernance } from './useProductGovernance';

function Judged(props: { governance: ProductGovernance }) {
  const t = useText();
  const all = useRouteRef(governanceRouteRef)();
  const { governance } = props;
  return (
    <>
      <StaleVerdicts age={governance} />
      <div className={styles.bar}>
        <JudgedWhen age={governance} />
        <span className={productStyles.aside}>
          <ButtonLink
            size="small"
            variant="secondary"
            iconStart={<RiScales3Line aria-hidden />}
            href={all}
          >
            {t('governance.allPolicies')}
          </ButtonLink>
        </span>
      </div>
      <ProductScorecards scorecards={governance.scorecards} />
      <ProductPolicies governance={governance} />
      <OutcomeHistory productRef={governance.ref} newest={governance.history} />
    </>
  );
}

function Body() {
  const query = useProductGovernance(useProductRef());
  return (
    <QueryState
      query={query}
      what="productGovernance"
      skeleton={<Bones lines={9} height={32} />}
    >
      {governance => {
        if (!governance.configured) {
          return <NoPolicies />;
        }
        return governance.state === 'never' ? (
          <NeverJudged failingSince={governance.failingSince} />
        ) : (
          <div className={productStyles.tab}>
            <Judged governance={governance} />
          </div>
        );
      }}
    </QueryState>
  );
}

/** What policies and scorecards say of a product, and what to do about it. */
export function Governance() {
  return (
    <DataMeshProvider>
      <Body />
    </DataMeshProvider>
  );
}
