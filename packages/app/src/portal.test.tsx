import { screen, within } from '@testing-library/react';
import { renderTestApp } from '@backstage/frontend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import {
  catalogGraphApiRef,
  DefaultCatalogGraphApi,
} from '@backstage/plugin-catalog-graph';
import catalogGraphPlugin from '@backstage/plugin-catalog-graph/alpha';
import searchPlugin from '@backstage/plugin-search/alpha';
import userSettingsPlugin from '@backstage/plugin-user-settings/alpha';
import { dataMeshApiRef } from '@meshstage/plugin-data-mesh';
import dataMeshPlugin from '@meshstage/plugin-data-mesh/alpha';
import {
  createFrontendModule,
  PageBlueprint,
  useApi,
} from '@backstage/frontend-plugin-api';
import { catalogGraphModule } from './catalogGraph/catalogGraphModule';
import { entityIconsModule } from './icons/entityIconsModule';
import { iconsModule } from './icons/iconsModule';
import { landingModule } from './landing/landingModule';
import { navModule } from './nav/navModule';

const none = { items: [], totalItems: 0 };

function open(at: string, ...more: ReturnType<typeof createFrontendModule>[]) {
  renderTestApp({
    features: [
      catalogPlugin,
      catalogGraphPlugin,
      searchPlugin,
      userSettingsPlugin,
      dataMeshPlugin,
      navModule,
      landingModule,
      iconsModule,
      entityIconsModule,
      catalogGraphModule,
      ...more,
    ],
    initialRouteEntries: [at],
    config: { backend: { baseUrl: 'http://backend.test' } },
    apis: [[dataMeshApiRef, { listProducts: async () => none }]],
  });
}

describe('portal', () => {
  it('lands on the data products', async () => {
    open('/');
    expect(await screen.findByText('No data products yet')).toBeInTheDocument();
  });

  it('leads to data products first, then governance, catalog, search and settings', async () => {
    open('/data-products');
    await screen.findByText('No data products yet');
    const nav = screen.getByRole('navigation', { name: 'sidebar nav' });
    expect(
      within(nav)
        .getAllByRole('link')
        .map(link => [
          link.getAttribute('aria-label'),
          link.getAttribute('href'),
        ]),
    ).toEqual([
      ['Meshstage, to the data products', '/'],
      ['Data products', '/data-products'],
      ['Governance', '/governance'],
      ['Catalog', '/catalog'],
      ['Settings', '/settings'],
    ]);
    expect(
      within(nav).getByRole('button', { name: 'Search' }),
    ).toBeInTheDocument();
  });

  it('lets the graph of the catalog draw which product consumes which', async () => {
    function Relations() {
      const { knownRelations, knownRelationPairs } = useApi(catalogGraphApiRef);
      const added = knownRelations.filter(
        relation =>
          !new DefaultCatalogGraphApi().knownRelations.includes(relation),
      );
      return (
        <div>
          {JSON.stringify([
            added,
            knownRelationPairs[knownRelationPairs.length - 1],
          ])}
        </div>
      );
    }
    open(
      '/relations',
      createFrontendModule({
        pluginId: 'app',
        extensions: [
          PageBlueprint.make({
            name: 'relations',
            params: { path: '/relations', loader: async () => <Relations /> },
          }),
        ],
      }),
    );
    expect(
      await screen.findByText(
        '[["consumesDataProduct","dataProductConsumedBy"],["consumesDataProduct","dataProductConsumedBy"]]',
      ),
    ).toBeInTheDocument();
  });
});
