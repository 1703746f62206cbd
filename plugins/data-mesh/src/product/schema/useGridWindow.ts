import { useCallback, useEffect, useRef } from 'react';
import {
  defaultRangeExtractor,
  Range,
  useVirtualizer,
} from '@tanstack/react-virtual';

/** Pixels, as in the style sheet. */
export const ROW_HEIGHT = 48;
const HEAD_HEIGHT = 40;

/**
 * The rows of the grid that are in sight, and always the one that has the
 * focus, so that scrolling with the wheel never loses the keyboard's place.
 */
export function useGridWindow(
  count: number,
  active: number,
  besideDetails: boolean,
) {
  const scrollRef = useRef<HTMLDivElement>(null);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const indexes = defaultRangeExtractor(range);
      if (active >= count) {
        return indexes;
      }
      if (indexes.length === 0 || active < indexes[0]) {
        return [active, ...indexes];
      }
      return active > indexes[indexes.length - 1]
        ? [...indexes, active]
        : indexes;
    },
    [active, count],
  );
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
    rangeExtractor,
  });

  const followFocus = useRef(false);
  /** The next change of `active` takes the focus along. */
  const takeFocusAlong = useCallback(() => {
    followFocus.current = true;
  }, []);
  useEffect(() => {
    if (followFocus.current) {
      followFocus.current = false;
      virtualizer.scrollToIndex(active);
      scrollRef.current
        ?.querySelector<HTMLElement>(`[data-index="${active}"]`)
        ?.focus({ preventScroll: true });
    }
  }, [active, virtualizer]);

  const activeRow = useRef(active);
  activeRow.current = active;
  useEffect(() => {
    if (besideDetails) {
      // Grid and details share the height of the window; the chosen row and
      // what is said about it are to be seen together.
      scrollRef.current?.scrollIntoView({ block: 'start' });
      virtualizer.scrollToIndex(activeRow.current);
    }
  }, [besideDetails, virtualizer]);

  return {
    scrollRef,
    height: virtualizer.getTotalSize(),
    items: virtualizer.getVirtualItems().map(({ index, start }) => ({
      index,
      offset: start - HEAD_HEIGHT,
    })),
    takeFocusAlong,
  };
}
