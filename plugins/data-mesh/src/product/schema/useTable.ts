import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

/** The table that the address bar names (`?table=`), else the first. */
export function useTable<T extends { name: string }>(tables: readonly T[]) {
  const [params, setParams] = useSearchParams();
  const wanted = params.get('table');
  const choose = useCallback(
    (name: string) =>
      setParams(
        current => {
          const next = new URLSearchParams(current);
          next.set('table', name);
          return next;
        },
        { replace: true },
      ),
    [setParams],
  );
  const table = tables.find(({ name }) => name === wanted) ?? tables.at(0);
  return { table, choose };
}
