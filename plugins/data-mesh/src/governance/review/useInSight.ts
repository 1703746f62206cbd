import { useEffect, useRef, useState } from 'react';

/** Whether any of an element can be seen; it can where a browser does not tell. */
export function useInSight<E extends Element>() {
  const ref = useRef<E>(null);
  const [isInSight, setInSight] = useState(true);
  useEffect(() => {
    if (!ref.current || typeof IntersectionObserver === 'undefined') {
      return undefined;
    }
    const observer = new IntersectionObserver(seen =>
      setInSight(seen[seen.length - 1].isIntersecting),
    );
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return [ref, isInSight] as const;
}
