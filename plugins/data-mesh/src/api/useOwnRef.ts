import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';

/** The entity ref of the reader herself. */
export function useOwnRef(options: { enabled?: boolean } = {}) {
  const identity = useApi(identityApiRef);
  return useQuery({
    queryKey: ['own-ref'],
    queryFn: async () => (await identity.getBackstageIdentity()).userEntityRef,
    ...options,
  });
}
