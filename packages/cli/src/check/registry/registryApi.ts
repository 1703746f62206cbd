import {
  DataMeshApi,
  DataMeshClient,
} from '@meshstage/plugin-data-mesh-common';
import { CannotRun } from '../../CannotRun';
import { isUrl } from '../../input/urlSource';

const TIMEOUT_MS = 20_000;
const PLUGIN = '/api/data-mesh';

/**
 * The registry of a portal. A token goes with every request, and nowhere else:
 * an answer that leads to another address is refused.
 *
 * @param address - of the backend, with or without `/api/data-mesh`
 * @throws CannotRun
 */
export function registryApi(
  address: string,
  token: string | undefined,
  timeoutMs: number = TIMEOUT_MS,
): DataMeshApi {
  if (!isUrl(address) || !URL.canParse(address)) {
    throw new CannotRun(
      `--registry takes the address of a portal's backend, such as https://portal.example.com.`,
    );
  }
  const { origin, pathname } = new URL(address);
  const path = pathname.replace(/\/+$/, '');
  const base = path.endsWith(PLUGIN) ? path : `${path}${PLUGIN}`;
  return new DataMeshClient({
    discoveryApi: { getBaseUrl: async () => `${origin}${base}` },
    fetchApi: {
      fetch: (url, init) => {
        const headers = new Headers(init?.headers);
        if (token) {
          headers.set('authorization', `Bearer ${token}`);
        }
        const signal = AbortSignal.timeout(timeoutMs);
        return fetch(url, { ...init, headers, signal, redirect: 'error' });
      },
    },
  });
}
