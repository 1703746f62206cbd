import { useCallback, useEffect, useMemo, useState } from 'react';
import { SchemaFilter } from './SchemaFilter';
import { ShownRow } from './ShownRow';
import { visibleRows } from './visibleRows';

/** Which rows of the schema are unfolded, and what can be seen therefore. */
export function useTree(rows: readonly ShownRow[], filter: SchemaFilter) {
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set());
  useEffect(() => setUnfolded(new Set()), [rows]);

  const visible = useMemo(
    () => visibleRows(rows, filter, unfolded),
    [rows, filter, unfolded],
  );
  const parents = useMemo(
    () =>
      new Set(
        rows.flatMap(({ parent }) => (parent === undefined ? [] : [parent])),
      ),
    [rows],
  );
  const setFolded = useCallback((index: number, folded: boolean) => {
    setUnfolded(current => {
      const next = new Set(current);
      if (folded) {
        next.delete(index);
      } else {
        next.add(index);
      }
      return next;
    });
  }, []);
  const allUnfolded = parents.size > 0 && unfolded.size === parents.size;
  const toggleAll = useCallback(
    () => setUnfolded(allUnfolded ? new Set() : parents),
    [allUnfolded, parents],
  );
  return {
    visible,
    setFolded,
    toggleAll: parents.size > 0 ? toggleAll : undefined,
    allUnfolded,
  };
}
