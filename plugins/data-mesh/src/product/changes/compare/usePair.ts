import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

/** How a comparison is shown. */
export type ComparisonView = 'side' | 'list';

/** Two revisions, as the address bar names them. */
export interface Pair {
  before: string;
  after: string;
  view: ComparisonView;
}

/** The comparison of the address bar (`?before=&after=&view=`), and how to change it. */
export function usePair() {
  const [params, setParams] = useSearchParams();
  const before = params.get('before');
  const after = params.get('after');
  const view = params.get('view') === 'list' ? 'list' : 'side';
  const pair: Pair | undefined =
    before && after ? { before, after, view } : undefined;

  const setPair = useCallback(
    (next: Pair | undefined) =>
      setParams(
        current => {
          const changed = new URLSearchParams(current);
          for (const name of ['before', 'after', 'view'] as const) {
            changed.delete(name);
            if (next) {
              changed.set(name, next[name]);
            }
          }
          return changed;
        },
        { replace: next !== undefined },
      ),
    [setParams],
  );
  return { pair, setPair };
}
