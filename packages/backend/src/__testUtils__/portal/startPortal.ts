import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import { userInfoServiceFactory } from '@backstage/backend-defaults/userInfo';
import {
  createMockDirectory,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { DiscoveryService } from '@backstage/backend-plugin-api';
import authPlugin from '@backstage/plugin-auth-backend';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import { eventsServiceFactory } from '@backstage/plugin-events-node';
import permissionPlugin from '@backstage/plugin-permission-backend';
import searchPlugin from '@backstage/plugin-search-backend';
import searchCatalogModule from '@backstage/plugin-search-backend-module-catalog';
import demoAuthModule from '@meshstage/backend-module-demo-auth';
import catalogDataMeshModule from '@meshstage/plugin-catalog-backend-module-data-mesh';
import dataMeshPlugin from '@meshstage/plugin-data-mesh-backend';
import { DataMeshClient } from '@meshstage/plugin-data-mesh-common';
import permissionDataMeshModule from '@meshstage/plugin-permission-backend-module-data-mesh';
import { JsonObject } from '@backstage/types';
import searchDataMeshModule from '@meshstage/plugin-search-backend-module-data-mesh';
import { AddressInfo } from 'node:net';
import { organisation, people } from './organisation';

const SERVICE_TOKEN = 'a-token-of-a-service-for-tests';

const SEARCH_SCHEDULE = {
  frequency: { seconds: 3 },
  timeout: { minutes: 1 },
  initialDelay: { seconds: 3 },
};

/** Somebody at a door of the portal. */
export interface Caller {
  get<T>(path: string): Promise<{ status: number; body: T }>;
  post<T>(path: string, body: object): Promise<{ status: number; body: T }>;
  client: DataMeshClient;
  /** Proves who it is to a backend. */
  token: string;
}

/** The portal as it is, with real tokens and real permissions. */
export interface Portal {
  /** A person by name, or `service`. */
  as(who: string): Promise<Caller>;
  /** The folder of the source. */
  products: string;
  config: JsonObject;
  discovery: DiscoveryService;
}

type Features = NonNullable<
  NonNullable<Parameters<typeof startTestBackend>[0]>['features']
>;

/** Starts every plugin of the portal on databases in memory. */
export async function startPortal(options: {
  /** Documents of the one source, which may publish everywhere. */
  documents: { path: string; content: string }[];
  restrictedDomains: string[];
  /** Plugins and modules besides those that every portal has. */
  features?: Features;
  /** Files with templates. */
  templates?: string[];
}): Promise<Portal> {
  const {
    documents,
    restrictedDomains,
    features = [],
    templates = [],
  } = options;
  const folder = createMockDirectory();
  folder.setContent({
    'organisation.yaml': organisation,
    products: {},
    ...Object.fromEntries(
      documents.map(({ path, content }) => [`products/${path}`, content]),
    ),
  });

  const config = {
    app: { baseUrl: 'http://localhost' },
    backend: {
      baseUrl: 'http://localhost',
      auth: {
        externalAccess: [
          {
            type: 'static',
            options: { token: SERVICE_TOKEN, subject: 'a-pipeline' },
          },
        ],
      },
    },
    auth: {
      providers: {
        demo: {
          users: Object.keys(people).map(name => ({
            entityRef: `user:default/${name}`,
          })),
        },
      },
    },
    catalog: {
      stitchingStrategy: { pollingInterval: { milliseconds: 100 } },
      locations: [
        {
          type: 'file',
          target: folder.resolve('organisation.yaml'),
          rules: [{ allow: ['User', 'Group', 'Domain'] }],
        },
        ...templates.map(target => ({
          type: 'file',
          target,
          rules: [{ allow: ['Template'] }],
        })),
      ],
    },
    dataMesh: {
      permissions: {
        administrators: ['group:default/platform-team'],
        restrictedDomains,
      },
      sources: {
        documents: {
          type: 'files',
          writable: true,
          root: folder.resolve('products'),
          include: ['**/*.yaml'],
          domains: ['*'],
        },
      },
    },
    events: { useEventBus: 'never' },
    permission: { enabled: true },
    search: {
      collators: {
        catalog: {
          schedule: SEARCH_SCHEDULE,
          filter: { kind: ['Domain', 'Group', 'User'] },
        },
        dataMesh: { schedule: SEARCH_SCHEDULE },
      },
    },
  };

  const { server } = await startTestBackend({
    features: [
      authPlugin,
      demoAuthModule,
      catalogPlugin,
      catalogDataMeshModule,
      permissionPlugin,
      permissionDataMeshModule,
      searchPlugin,
      searchCatalogModule,
      searchDataMeshModule,
      dataMeshPlugin,
      authServiceFactory,
      eventsServiceFactory,
      httpAuthServiceFactory,
      permissionsServiceFactory,
      schedulerServiceFactory,
      userInfoServiceFactory,
      ...features,
      mockServices.rootConfig.factory({ data: config }),
    ],
  });
  const { port } = server.address() as AddressInfo;
  const base = `http://localhost:${port}/api`;

  async function signIn(name: string): Promise<string> {
    const response = await fetch(`${base}/auth/demo/refresh`, {
      headers: { 'x-demo-user': `user:default/${name}` },
    });
    const { backstageIdentity } = await response.json();
    return backstageIdentity.token;
  }

  return {
    products: folder.resolve('products'),
    config,
    discovery: {
      async getBaseUrl(id) {
        return `${base}/${id}`;
      },
      async getExternalBaseUrl(id) {
        return `${base}/${id}`;
      },
    },
    async as(who) {
      const token = who === 'service' ? SERVICE_TOKEN : await signIn(who);
      const send = (url: string, init: RequestInit = {}) => {
        const headers = new Headers(init.headers);
        headers.set('authorization', `Bearer ${token}`);
        return fetch(url, { ...init, headers });
      };
      return {
        token,
        async get<T>(path: string) {
          const response = await send(`${base}${path}`);
          const body: T = await response.json();
          return { status: response.status, body };
        },
        async post<T>(path: string, content: object) {
          const response = await send(`${base}${path}`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(content),
          });
          const body: T = await response.json();
          return { status: response.status, body };
        },
        client: new DataMeshClient({
          discoveryApi: { getBaseUrl: async id => `${base}/${id}` },
          fetchApi: { fetch: send },
        }),
      };
    },
  };
}
