import { useEffect, useRef } from 'react';

/**
 * For a region that shows now one thing, now another: when it changes, what was
 * pressed is gone, so the region takes the focus and its begin is in sight.
 */
export function useArrival(what: unknown) {
  const region = useRef<HTMLDivElement>(null);
  const before = useRef(what);
  useEffect(() => {
    if (before.current !== what) {
      before.current = what;
      region.current?.focus({ preventScroll: true });
      region.current?.scrollIntoView({ block: 'start' });
    }
  }, [what]);
  return region;
}
