import { useMemo } from 'react';
import { useStarredEntities } from '@backstage/plugin-catalog-react';

/** Refs of the data products that the reader has starred, anywhere in the portal. */
export function useStarredProducts(): string[] {
  const { starredEntities } = useStarredEntities();
  return useMemo(
    () =>
      [...starredEntities].filter(ref => ref.startsWith('dataproduct:')).sort(),
    [starredEntities],
  );
}
