import { FocusEvent, useState } from 'react';
import { useInSight } from './useInSight';

/**
 * Where a review is closed: at its top, and at its end once the top is out of
 * sight. So who has gone through a long list need not go back, and on a short one
 * there are never two buttons for the same.
 */
export function useClosingPlaces() {
  const [openAt, setOpenAt] = useState<'top' | 'end'>();
  const [isHeld, setHeld] = useState(false);
  const [top, isTopInSight] = useInSight<HTMLDivElement>();
  const formAt = (place: 'top' | 'end') => ({
    isOpen: openAt === place,
    onOpen: (isOpen: boolean) => setOpenAt(isOpen ? place : undefined),
  });
  return {
    wasAsked: openAt !== undefined,
    top: { ref: top, form: formAt('top') },
    end: {
      // What the keyboard stands on does not go away beneath it.
      isShown: !isTopInSight || openAt === 'end' || isHeld,
      form: formAt('end'),
      held: {
        onFocus: () => setHeld(true),
        onBlur: ({ currentTarget, relatedTarget }: FocusEvent) =>
          setHeld(currentTarget.contains(relatedTarget)),
      },
    },
  };
}
