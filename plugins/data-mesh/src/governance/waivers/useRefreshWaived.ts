import { useCallback } from 'react';
import { useQueryClient } from '@tanstack/react-query';

/** What a waiver changes: what policies say, and with it what was refused. */
const CHANGED = [
  'waivers',
  'product-governance',
  'review',
  'submission',
  'submissions',
  'domain-refused',
  'products',
  'product',
];

/** Has everything read again that was decided about with a waiver. */
export function useRefreshWaived(): () => Promise<unknown> {
  const queries = useQueryClient();
  return useCallback(
    () =>
      Promise.all(
        CHANGED.map(key => queries.invalidateQueries({ queryKey: [key] })),
      ),
    [queries],
  );
}
