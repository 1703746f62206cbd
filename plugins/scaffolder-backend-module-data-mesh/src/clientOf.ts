import {
  AuthService,
  BackstageCredentials,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  DataMeshApi,
  DataMeshClient,
} from '@meshstage/plugin-data-mesh-common';

/**
 * The data-mesh backend as the person who started the task sees it: what a
 * template may do is what that person may do, never what the scaffolder may.
 */
export async function clientOf(options: {
  auth: AuthService;
  discovery: DiscoveryService;
  initiator: BackstageCredentials;
}): Promise<DataMeshApi> {
  const { auth, discovery, initiator } = options;
  if (!auth.isPrincipal(initiator, 'user')) {
    throw new NotAllowedError(
      'A data product is published by a person: start this template signed in',
    );
  }
  return new DataMeshClient({
    discoveryApi: discovery,
    fetchApi: {
      async fetch(url, init) {
        // Asked for each request: a token is short-lived, a task need not be.
        const { token } = await auth.getPluginRequestToken({
          onBehalfOf: initiator,
          targetPluginId: 'data-mesh',
        });
        const headers = new Headers(init?.headers);
        headers.set('authorization', `Bearer ${token}`);
        return await fetch(url, { ...init, headers });
      },
    },
  });
}
