import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { DataMeshClient } from '@meshstage/plugin-data-mesh-common';
import { dataMeshApiRef } from '../../src/api/dataMeshApiRef';
import { entities } from '../data/entities';
import { chosenState } from '../states/chosenState';
import { createDevFetch } from './createDevFetch';

const dataMeshApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: dataMeshApiRef,
      deps: {},
      factory: () =>
        new DataMeshClient({
          discoveryApi: { getBaseUrl: async id => `/api/${id}` },
          fetchApi: { fetch: createDevFetch(chosenState().id) },
        }),
    }),
});

const catalogApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: catalogApiRef,
      deps: {},
      factory: () => catalogApiMock({ entities }),
    }),
});

/** The APIs of the plugin and of the catalog, without their backends. */
export const devApis = [
  createFrontendModule({ pluginId: 'data-mesh', extensions: [dataMeshApi] }),
  createFrontendModule({ pluginId: 'catalog', extensions: [catalogApi] }),
];
