import { FormEvent, useEffect, useRef } from 'react';
import type { ReviewDetail } from '@meshstage/plugin-data-mesh-common';

/**
 * Keeps the place of the keyboard. A form in which something was decided or
 * taken back is gone once the review is read again, so what can be done about the
 * same item next gets the focus; the title of the review, where the item is gone.
 *
 * Items name themselves in `data-item`, what can be done about them is below
 * `data-next`.
 */
export function useKeptPlace(review: ReviewDetail) {
  const page = useRef<HTMLDivElement>(null);
  const left = useRef<string>();
  useEffect(() => {
    const item = left.current;
    if (item !== undefined && document.activeElement === document.body) {
      left.current = undefined;
      const here = `[data-item="${CSS.escape(item)}"] [data-next] button`;
      const next =
        page.current?.querySelector<HTMLElement>(here) ??
        page.current?.querySelector<HTMLElement>('h2');
      next?.focus();
    }
  }, [review]);
  return {
    ref: page,
    onSubmit: ({ target }: FormEvent) => {
      left.current =
        target instanceof Element
          ? target.closest<HTMLElement>('[data-item]')?.dataset.item
          : undefined;
    },
  };
}
