import { render } from '@testing-library/react';
import { createApp } from '@backstage/app-defaults';
import { AppRouter, FlatRoutes } from '@backstage/core-app-api';
import { createApiFactory } from '@backstage/core-plugin-api';
import type { TranslationResource } from '@backstage/core-plugin-api/alpha';
import {
  CatalogEntityPage,
  CatalogIndexPage,
  EntityLayout,
  EntitySwitch,
} from '@backstage/plugin-catalog';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import type { DataMeshApi } from '@meshstage/plugin-data-mesh-common';
import { Route } from 'react-router-dom';
import {
  dataMeshApiRef,
  DataProductsPage,
  EntityDataProductChangesContent,
  EntityDataProductGovernanceContent,
  EntityDataProductLineageContent,
  EntityDataProductOverviewContent,
  EntityDataProductSchemaContent,
  EntityDataProductSlaContent,
  GovernancePage,
  isDataProduct,
} from '..';
import { productEntity } from './products';

/** The entity page, as the README tells a portal to write it. */
const entityPage = (
  <EntitySwitch>
    <EntitySwitch.Case if={isDataProduct}>
      <EntityLayout>
        <EntityLayout.Route path="/" title="Overview">
          <EntityDataProductOverviewContent />
        </EntityLayout.Route>
        <EntityLayout.Route path="/schema" title="Schema">
          <EntityDataProductSchemaContent />
        </EntityLayout.Route>
        <EntityLayout.Route path="/sla" title="SLA">
          <EntityDataProductSlaContent />
        </EntityLayout.Route>
        <EntityLayout.Route path="/lineage" title="Lineage">
          <EntityDataProductLineageContent />
        </EntityLayout.Route>
        <EntityLayout.Route path="/governance" title="Governance">
          <EntityDataProductGovernanceContent />
        </EntityLayout.Route>
        <EntityLayout.Route path="/changes" title="Changes">
          <EntityDataProductChangesContent />
        </EntityLayout.Route>
      </EntityLayout>
    </EntitySwitch.Case>
    <EntitySwitch.Case>
      <p>Another kind</p>
    </EntitySwitch.Case>
  </EntitySwitch>
);

/** Starts a whole app of the old frontend system at an address. */
export function renderOldApp(options: {
  client: DataMeshApi;
  at: string;
  language?: string;
  translations?: TranslationResource[];
}) {
  const { client, at, language = 'en', translations = [] } = options;
  window.history.pushState({}, '', at);
  const entities = [
    productEntity,
    {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { namespace: 'default', name: 'shop' },
      spec: { type: 'service' },
    },
  ];
  const app = createApp({
    apis: [
      createApiFactory(dataMeshApiRef, client),
      createApiFactory(catalogApiRef, catalogApiMock({ entities })),
    ],
    configLoader: async () => [
      {
        context: 'test',
        data: {
          app: { title: 'An old app', baseUrl: 'http://localhost' },
          backend: { baseUrl: 'http://backend.test' },
        },
      },
    ],
    __experimentalTranslations: {
      defaultLanguage: language,
      availableLanguages: ['en', 'de', 'nl'],
      resources: translations,
    },
  });
  const Root = app.createRoot(
    <AppRouter>
      <FlatRoutes>
        <Route path="/catalog" element={<CatalogIndexPage />} />
        <Route path="/data-products" element={<DataProductsPage />} />
        <Route path="/governance" element={<GovernancePage />} />
        <Route
          path="/catalog/:namespace/:kind/:name"
          element={<CatalogEntityPage />}
        >
          {entityPage}
        </Route>
      </FlatRoutes>
    </AppRouter>,
  );
  return render(<Root />);
}
