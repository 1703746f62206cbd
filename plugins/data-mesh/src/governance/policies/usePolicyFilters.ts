import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  addressOfFilters,
  filtersOfAddress,
  PolicyFilters,
} from './PolicyFilters';

/** Changes some filters and leaves the others alone. */
export type SetPolicyFilters = (filters: Partial<PolicyFilters>) => void;

/**
 * The filters of the policies, which live in the address bar: each choice is a
 * step that the back button undoes, while typing is none.
 */
export function usePolicyFilters(): [PolicyFilters, SetPolicyFilters] {
  const [params, setParams] = useSearchParams();
  const filters = useMemo(() => filtersOfAddress(params), [params]);
  const setFilters = useCallback(
    (changed: Partial<PolicyFilters>) =>
      setParams(
        current =>
          addressOfFilters({ ...filtersOfAddress(current), ...changed }),
        { replace: Object.keys(changed).join() === 'q' },
      ),
    [setParams],
  );
  return [filters, setFilters];
}
