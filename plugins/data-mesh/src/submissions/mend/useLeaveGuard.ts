import { useEffect } from 'react';

/**
 * Asks before a page with unsaved text is left: by closing or reloading it, and
 * by following a link of the portal. The back button cannot be held up; what
 * was typed is kept for it.
 */
export function useLeaveGuard(active: boolean, question: string): void {
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
      const elsewhere =
        link !== null &&
        link.href !== '' &&
        !link.hasAttribute('download') &&
        link.target !== '_blank' &&
        !(event.metaKey || event.ctrlKey || event.shiftKey) &&
        new URL(link.href, document.baseURI).pathname !==
          window.location.pathname;
      if (elsewhere && !window.confirm(question)) {
        event.preventDefault();
        event.stopPropagation();
      }
    };
    window.addEventListener('beforeunload', unload);
    document.addEventListener('click', click, true);
    return () => {
      window.removeEventListener('beforeunload', unload);
      document.removeEventListener('click', click, true);
    };
  }, [active, question]);
}
