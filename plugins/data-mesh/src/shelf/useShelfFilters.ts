import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import {
  addressOfFilters,
  filtersOfAddress,
  ShelfFilters,
} from './ShelfFilters';

/** Changes some filters and leaves the others alone. */
export type SetShelfFilters = (filters: Partial<ShelfFilters>) => void;

/**
 * The filters of the shelf, which live in the address bar: each choice is a
 * step that the back button undoes, while typing is none.
 */
export function useShelfFilters(): [ShelfFilters, SetShelfFilters] {
  const [params, setParams] = useSearchParams();
  const filters = useMemo(() => filtersOfAddress(params), [params]);
  const setFilters = useCallback(
    (changed: Partial<ShelfFilters>) =>
      setParams(
        current =>
          addressOfFilters(current, {
            ...filtersOfAddress(current),
            ...changed,
          }),
        { replace: Object.keys(changed).join() === 'q' },
      ),
    [setParams],
  );
  return [filters, setFilters];
}
