import { screen } from '@testing-library/react';
import { renderTestApp } from '@backstage/frontend-test-utils';
import {
  catalogApiRef,
  entityRouteRef,
  MockStarredEntitiesApi,
  starredEntitiesApiRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { useBackend } from '../__testUtils__/backend';
import { aProduct } from '../__testUtils__/products';
import { dataMeshApiRef } from '../api/dataMeshApiRef';
import dataMeshPlugin from '../alpha';

describe('the portal in German', () => {
  const backend = useBackend();

  it('speaks German, numbers and ages included', async () => {
    backend.get('/products', { items: [aProduct()], totalItems: 1234 });
    renderTestApp({
      features: [dataMeshPlugin],
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
                  defaultLanguage: 'de',
                  availableLanguages: ['en', 'de'],
                },
              },
            },
          ],
        },
      },
    });
    expect(
      await screen.findByText('1 von 1.234 Produkten'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('tab', { name: 'Einreichungen' }),
    ).toBeInTheDocument();
  });
});
