import { ReactElement } from 'react';
import { Entity } from '@backstage/catalog-model';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
  MockStarredEntitiesApi,
  StarredEntitiesApi,
  starredEntitiesApiRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { DataMeshApi } from '@meshstage/plugin-data-mesh-common';
import { DataMeshProvider } from '../api/DataMeshProvider';
import { dataMeshApiRef } from '../api/dataMeshApiRef';
import { governanceRouteRef, rootRouteRef } from '../routes/routes';
import { productEntity } from './products';

/** Renders a screen in a Backstage app, as on the page of {@link productEntity} unless told. */
export function renderScreen(
  screen: ReactElement,
  options: {
    client: DataMeshApi;
    at?: string;
    entities?: Entity[];
    /** Whose page this is. */
    entity?: Entity;
    starred?: StarredEntitiesApi;
    /** Who the reader is. */
    person?: string;
    /** What the reader owns things as. */
    ownRefs?: string[];
    /** Whether the reader has every permission; none unless told. */
    allows?: boolean;
  },
) {
  return renderInTestApp(
    <DataMeshProvider>
      <EntityProvider entity={options.entity ?? productEntity}>
        {screen}
      </EntityProvider>
    </DataMeshProvider>,
    {
      apis: [
        [dataMeshApiRef, options.client],
        [catalogApiRef, catalogApiMock({ entities: options.entities ?? [] })],
        [
          starredEntitiesApiRef,
          options.starred ?? new MockStarredEntitiesApi(),
        ],
        mockApis.identity({
          userEntityRef: options.person,
          ownershipEntityRefs: options.ownRefs ?? [],
        }),
        mockApis.permission({
          authorize: options.allows
            ? AuthorizeResult.ALLOW
            : AuthorizeResult.DENY,
        }),
      ],
      mountedRoutes: {
        '/data-products': rootRouteRef,
        '/governance': governanceRouteRef,
        '/catalog/:namespace/:kind/:name': entityRouteRef,
      },
      initialRouteEntries: [options.at ?? '/'],
    },
  );
}
