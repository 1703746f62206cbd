import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

/** Whether only what breaks is shown, kept in the address bar: `?only=breaks`. */
export function useOnlyBreaks(): [boolean, (only: boolean) => void] {
  const [params, setParams] = useSearchParams();
  const set = useCallback(
    (only: boolean) =>
      setParams(
        current => {
          const changed = new URLSearchParams(current);
          if (only) {
            changed.set('only', 'breaks');
          } else {
            changed.delete('only');
          }
          return changed;
        },
        { replace: true },
      ),
    [setParams],
  );
  return [params.get('only') === 'breaks', set];
}
