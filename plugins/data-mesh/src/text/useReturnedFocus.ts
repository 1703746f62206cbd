import { useEffect, useRef } from 'react';

/**
 * Gives the keyboard its place back once a form has closed: what stands there
 * instead, a button or what can only be focused by a script, gets the focus.
 *
 * @returns for the element around both
 */
export function useReturnedFocus<E extends HTMLElement = HTMLDivElement>(
  isOpen: boolean,
) {
  const place = useRef<E>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) {
      const next = 'button, [tabindex="-1"]';
      place.current?.querySelector<HTMLElement>(next)?.focus();
    }
    wasOpen.current = isOpen;
  }, [isOpen]);
  return place;
}
