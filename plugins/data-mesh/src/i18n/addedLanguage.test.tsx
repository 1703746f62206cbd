import { screen } from '@testing-library/react';
import {
  createFrontendModule,
  createTranslationMessages,
  createTranslationResource,
} from '@backstage/frontend-plugin-api';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { TranslationBlueprint } from '@backstage/plugin-app-react';
import {
  catalogApiRef,
  entityRouteRef,
  MockStarredEntitiesApi,
  starredEntitiesApiRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { dataMeshTranslationRef } from '..';
import { useBackend } from '../__testUtils__/backend';
import dataMeshPlugin, {
  dataMeshTranslationRef as refOfNewSystem,
} from '../alpha';
import { dataMeshApiRef } from '../api/dataMeshApiRef';

const dutch = createTranslationMessages({
  ref: dataMeshTranslationRef,
  full: false,
  messages: { 'page.submissions': 'Inzendingen' },
});

const dutchModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    TranslationBlueprint.make({
      name: 'dutch',
      params: {
        resource: createTranslationResource({
          ref: dataMeshTranslationRef,
          translations: { nl: async () => ({ default: dutch }) },
        }),
      },
    }),
  ],
});

describe('the texts of the plugin', () => {
  const backend = useBackend();

  it('are offered to other portals by both entries', () => {
    expect(refOfNewSystem).toBe(dataMeshTranslationRef);
  });

  it('take a language that a portal adds, and stay English where it has no word', async () => {
    backend.get('/products', { items: [], totalItems: 0 });
    renderTestApp({
      features: [dataMeshPlugin, dutchModule],
      initialRouteEntries: ['/data-products'],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
      apis: [
        [dataMeshApiRef, backend.client()],
        [catalogApiRef, catalogApiMock()],
        [starredEntitiesApiRef, new MockStarredEntitiesApi()],
      ],
      config: {
        backend: { baseUrl: 'http://backend.test' },
        app: {
          extensions: [
            {
              'api:app/app-language': {
                config: {
                  defaultLanguage: 'nl',
                  availableLanguages: ['en', 'nl'],
                },
              },
            },
          ],
        },
      },
    });
    expect(
      await screen.findByRole('tab', { name: 'Inzendingen' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('tab', { name: 'Products' })).toBeInTheDocument();
  });
});
