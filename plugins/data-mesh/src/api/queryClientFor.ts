import { QueryClient } from '@tanstack/react-query';
import type { DataMeshApi } from '@meshstage/plugin-data-mesh-common';
import { isClientError } from './errors';

const clients = new WeakMap<DataMeshApi, QueryClient>();

const RETRIES = 2;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 8_000;

/**
 * One cache per API instance: every card, tab and page of a portal shares it,
 * whichever frontend system mounted them, and two apps never mix.
 */
export function queryClientFor(api: DataMeshApi): QueryClient {
  const known = clients.get(api);
  if (known) {
    return known;
  }
  const client = new QueryClient({
    defaultOptions: {
      // Whoever is offline gets to know it. To wait for the network would be an
      // endless skeleton, and what browsers think of the network is often wrong.
      mutations: { networkMode: 'always' },
      queries: {
        networkMode: 'always',
        staleTime: 30_000,
        retry: (failures, error) => !isClientError(error) && failures < RETRIES,
        // Full jitter, so that a portal full of open tabs does not come back
        // to a restarted backend in one moment.
        retryDelay: attempt =>
          Math.random() *
          Math.min(FIRST_WAIT_MS * 2 ** attempt, LONGEST_WAIT_MS),
      },
    },
  });
  clients.set(api, client);
  return client;
}
