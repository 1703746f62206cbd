import { useEffect, useMemo, useState } from 'react';
import { storageApiRef, useApi } from '@backstage/core-plugin-api';

/** How products are shown. */
export type ShelfView = 'cards' | 'table';

const BUCKET = 'data-mesh';
const KEY = 'shelf-view';

function viewOf(value: unknown): ShelfView {
  return value === 'table' ? 'table' : 'cards';
}

/** The choice between cards and table, remembered where the portal keeps settings. */
export function useShelfView(): [ShelfView, (view: ShelfView) => void] {
  const storage = useApi(storageApiRef);
  const bucket = useMemo(() => storage.forBucket(BUCKET), [storage]);
  const [view, setView] = useState(() => viewOf(bucket.snapshot(KEY).value));
  useEffect(() => {
    const subscription = bucket
      .observe$(KEY)
      .subscribe(({ value }) => setView(viewOf(value)));
    return () => subscription.unsubscribe();
  }, [bucket]);

  return [
    view,
    next => {
      setView(next);
      // What cannot be remembered is shown all the same.
      bucket.set(KEY, next).catch(() => {});
    },
  ];
}
