import { useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { dataMeshApiRef } from '../../api/dataMeshApiRef';

/** The schema of one port; asked for only where the port has a live contract. */
export function useSchema(
  ref: string,
  port: { name: string; version?: string; contract?: unknown } | undefined,
) {
  const api = useApi(dataMeshApiRef);
  return useQuery({
    queryKey: ['schema', ref, port?.name, port?.version],
    queryFn: ({ signal }) =>
      api.getSchema(
        ref,
        { name: port?.name ?? '', version: port?.version },
        { signal },
      ),
    enabled: port?.contract !== undefined,
    staleTime: 5 * 60_000,
  });
}
