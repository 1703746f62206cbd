import { useCallback } from 'react';
import { useApiHolder } from '@backstage/core-plugin-api';
import {
  entityPresentationApiRef,
  entityPresentationSnapshot,
} from '@backstage/plugin-catalog-react';
import { useQuery } from '@tanstack/react-query';

/**
 * Names entities in a text, where no component fits, with the words that
 * `EntityName` has for them; by their names while the catalog does not say.
 */
export function useEntityTitles(
  refs: readonly string[],
): (ref: string) => string {
  const presentation = useApiHolder().get(entityPresentationApiRef);
  const { data } = useQuery({
    queryKey: ['entity-titles', refs],
    enabled: presentation !== undefined,
    queryFn: async () => {
      // The API gathers them into a few requests, and remembers the answers.
      const shown = await Promise.all(
        refs.map(ref => presentation?.forEntity(ref).promise),
      );
      return new Map(refs.map((ref, i) => [ref, shown[i]?.primaryTitle]));
    },
  });
  return useCallback(
    ref =>
      data?.get(ref) ??
      entityPresentationSnapshot(ref, undefined, presentation).primaryTitle,
    [data, presentation],
  );
}
