import { useMemo } from 'react';
import { SearchField, Select } from '@backstage/ui';
import {
  POLICY_SEVERITIES,
  PolicySummary,
} from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { useSearchText } from '../../text/useSearchText';
import { FilterSelect } from '../shared/FilterSelect';
import { useScopeWords } from '../shared/useScopeWords';
import { POLICY_ORDERS, POLICY_SHOWS, PolicyFilters } from './PolicyFilters';
import styles from './policies.module.css';
import { SetPolicyFilters } from './usePolicyFilters';

/** Search and filters of the policies; all live in the address bar. */
export function PolicyFilterBar(props: {
  policies: readonly PolicySummary[];
  filters: PolicyFilters;
  onChange: SetPolicyFilters;
}) {
  const t = useText();
  const scopeWords = useScopeWords();
  const { policies, filters, onChange } = props;
  const [text, setText] = useSearchText(filters.q, q => onChange({ q }));
  const categories = useMemo(
    () => distinct(policies.map(({ category }) => category)),
    [policies],
  );
  const scopes = useMemo(
    () => distinct(policies.map(({ scope }) => scope)),
    [policies],
  );
  return (
    <div className={styles.filters} role="search">
      <SearchField
        className={styles.search}
        aria-label={t('policies.search')}
        placeholder={t('policies.search.placeholder')}
        value={text}
        onChange={setText}
      />
      <Select
        className={styles.order}
        aria-label={t('policies.order')}
        options={POLICY_ORDERS.map(id => ({
          id,
          label: t(`policies.order.${id}`),
        }))}
        value={filters.order}
        onChange={id =>
          onChange({
            order: POLICY_ORDERS.find(each => each === id) ?? filters.order,
          })
        }
      />
      <FilterSelect
        label={t('policies.show')}
        all={t('policies.show.all')}
        choices={POLICY_SHOWS.map(id => ({
          id,
          label: t(`policies.show.${id}`),
        }))}
        chosen={filters.show}
        onChoose={id =>
          onChange({ show: POLICY_SHOWS.find(each => each === id) })
        }
      />
      <FilterSelect
        label={t('policies.severity')}
        all={t('policies.severity.all')}
        choices={[...POLICY_SEVERITIES].reverse().map(id => ({
          id,
          label: t(`policy.severity.${id}`),
        }))}
        chosen={filters.severity}
        onChoose={id =>
          onChange({ severity: POLICY_SEVERITIES.find(each => each === id) })
        }
      />
      <FilterSelect
        label={t('policies.category')}
        all={t('policies.category.all')}
        choices={categories.map(id => ({ id, label: id }))}
        chosen={filters.category}
        onChoose={category => onChange({ category })}
      />
      <FilterSelect
        label={t('policies.scope')}
        all={t('policies.scope.all')}
        choices={scopes.map(id => ({ id, label: scopeWords(id) }))}
        chosen={filters.scope}
        onChoose={scope => onChange({ scope })}
      />
    </div>
  );
}

function distinct(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter(value => value !== undefined))].sort();
}
