import type { Page } from '@meshstage/plugin-data-mesh-common';

const DEFAULT_LIMIT = 50;

/** One page of a list whose items are made when they are asked for. */
export function pageOf<T>(
  query: URLSearchParams,
  totalItems: number,
  itemAt: (i: number) => T,
): Page<T> {
  const from = Number(query.get('cursor') ?? 0);
  const limit = Number(query.get('limit') ?? DEFAULT_LIMIT);
  const end = Math.min(from + limit, totalItems);
  const items: T[] = [];
  for (let i = from; i < end; i += 1) {
    items.push(itemAt(i));
  }
  return {
    items,
    totalItems,
    nextCursor: end < totalItems ? String(end) : undefined,
  };
}
