import { useMemo } from 'react';
import { Button } from '@backstage/ui';
import type { PolicyList } from '@meshstage/plugin-data-mesh-common';
import { RiSearchLine } from '@remixicon/react';
import { useLanguage } from '../../i18n/useLanguage';
import { useText } from '../../i18n/useText';
import { Bones } from '../../state/Bones';
import { EmptyState } from '../../state/EmptyState';
import { QueryState } from '../../state/QueryState';
import { WindowedTable } from '../../table/WindowedTable';
import textStyles from '../../text/text.module.css';
import { useDocumentTitle } from '../../text/useDocumentTitle';
import { ExportResults } from '../exports/ExportResults';
import { JudgedWhen } from '../shared/JudgedWhen';
import { NoPolicies } from '../shared/NoPolicies';
import { StaleVerdicts } from '../shared/StaleVerdicts';
import { UnknownPoliciesNotice } from '../shared/UnknownPoliciesNotice';
import styles from './policies.module.css';
import { PolicyFilterBar } from './PolicyFilterBar';
import { filterPolicies, isNarrowed, NO_POLICY_FILTERS } from './PolicyFilters';
import { usePolicies } from './usePolicies';
import { usePolicyColumns } from './usePolicyColumns';
import { usePolicyFilters } from './usePolicyFilters';

const ROW_HEIGHT = 84;

function List(props: { list: PolicyList }) {
  const t = useText();
  const language = useLanguage();
  const { policies, products } = props.list;
  const [filters, setFilters] = usePolicyFilters();
  const columns = usePolicyColumns();
  const shown = useMemo(
    () => filterPolicies(policies, filters),
    [policies, filters],
  );
  return (
    <>
      <PolicyFilterBar
        policies={policies}
        filters={filters}
        onChange={setFilters}
      />
      <p
        className={`${styles.count} ${textStyles.muted} ${textStyles.small}`}
        role="status"
      >
        {t('policies.summary', {
          policies: isNarrowed(filters)
            ? t('policies.countOf', {
                count: policies.length,
                shown: shown.length.toLocaleString(language),
              })
            : t('policies.count', { count: policies.length }),
          judged: t('policies.judged', {
            count: products.total,
            judged: products.judged.toLocaleString(language),
            total: products.total.toLocaleString(language),
          }),
        })}
      </p>
      {shown.length === 0 ? (
        <EmptyState
          icon={<RiSearchLine aria-hidden />}
          title={t('policies.noMatch.title')}
          hint={t('policies.noMatch.hint')}
        >
          <Button
            variant="secondary"
            onPress={() =>
              setFilters({
                ...NO_POLICY_FILTERS,
                severity: undefined,
                category: undefined,
                scope: undefined,
                show: undefined,
              })
            }
          >
            {t('policies.clear')}
          </Button>
        </EmptyState>
      ) : (
        <WindowedTable
          label={t('policies.label')}
          columns={columns}
          rows={shown}
          rowKey={({ id }) => id}
          rowHeight={ROW_HEIGHT}
        />
      )}
    </>
  );
}

/** All policies with how they fare: who fails, what is waived, what never fires. */
export function Policies() {
  const t = useText();
  const query = usePolicies();
  useDocumentTitle(t('governance.title'));
  return (
    <div className={styles.page}>
      <QueryState
        query={query}
        what="policies"
        skeleton={<Bones lines={10} height={40} />}
      >
        {list => (
          <>
            <UnknownPoliciesNotice unknown={list.unknown} />
            {list.policies.length > 0 && (
              <>
                <StaleVerdicts age={list} />
                <JudgedWhen age={list} />
                <List list={list} />
                <ExportResults />
              </>
            )}
            {list.policies.length + list.unknown.length === 0 && <NoPolicies />}
          </>
        )}
      </QueryState>
    </div>
  );
}
