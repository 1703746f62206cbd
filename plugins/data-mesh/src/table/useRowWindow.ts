import { useEffect, useRef } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';

const OVERSCAN = 8;
/** How many rows before the end more are asked for. */
const NEAR_END = 10;

/**
 * Renders only the rows of a scrolling region that can be seen, whatever
 * their number, and tells when the end comes near.
 */
export function useRowWindow(options: {
  count: number;
  /** Height of a row in pixels before it is measured. */
  rowHeight: number;
  getKey: (index: number) => string | number;
  onNearEnd?: () => void;
}) {
  const scrollRef = useRef<HTMLDivElement>(null);
  const { count, rowHeight, getKey, onNearEnd } = options;
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scrollRef.current,
    estimateSize: () => rowHeight,
    getItemKey: getKey,
    overscan: OVERSCAN,
  });
  const items = virtualizer.getVirtualItems();
  const last = items.length > 0 ? items[items.length - 1].index : -1;

  useEffect(() => {
    if (onNearEnd && last >= count - NEAR_END && count > 0) {
      onNearEnd();
    }
  }, [onNearEnd, last, count]);

  return {
    scrollRef,
    items,
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
  };
}
