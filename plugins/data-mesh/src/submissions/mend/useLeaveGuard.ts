import { useEffect, useRef, useState } from 'react';

/**
 * Holds up who leaves a page with unsaved text: the browser asks before it is
 * closed or reloaded, and a followed link of the portal waits in `leaving` for
 * an answer. The back button cannot be held up; what was typed is kept for it.
 */
export function useLeaveGuard(active: boolean) {
  const [leaving, setLeaving] = useState<HTMLElement>();
  const passes = useRef(false);
  useEffect(() => {
    if (!active) {
      return undefined;
    }
    const unload = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    const click = (event: MouseEvent) => {
      const link =
        event.target instanceof Element ? event.target.closest('a') : null;
      if (link && leadsElsewhere(link, event) && !passes.current) {
        event.preventDefault();
        event.stopPropagation();
        setLeaving(link);
      }
    };
    window.addEventListener('beforeunload', unload);
    document.addEventListener('click', click, true);
    return () => {
      window.removeEventListener('beforeunload', unload);
      document.removeEventListener('click', click, true);
    };
  }, [active]);
  return {
    leaving: leaving !== undefined,
    stay: () => setLeaving(undefined),
    leave: () => {
      passes.current = true;
      setLeaving(undefined);
      leaving?.click();
      passes.current = false;
    },
  };
}

/** Out of this page, in this tab. */
function leadsElsewhere(link: HTMLAnchorElement, event: MouseEvent): boolean {
  return (
    link.href !== '' &&
    !link.hasAttribute('download') &&
    link.target !== '_blank' &&
    !(event.metaKey || event.ctrlKey || event.shiftKey) &&
    new URL(link.href, document.baseURI).pathname !== window.location.pathname
  );
}
