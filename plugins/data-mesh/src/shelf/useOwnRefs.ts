import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';

/** Entity refs that the reader owns things as: her own and those of her groups. */
export function useOwnRefs(options: { enabled: boolean }) {
  const identity = useApi(identityApiRef);
  return useQuery({
    queryKey: ['own-refs'],
    queryFn: async () =>
      (await identity.getBackstageIdentity()).ownershipEntityRefs,
    enabled: options.enabled,
  });
}
