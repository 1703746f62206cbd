import { ReactElement } from 'react';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FlatRoutes } from '@backstage/core-app-api';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
  MockStarredEntitiesApi,
  starredEntitiesApiRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { Route } from 'react-router-dom';
import { useBackend } from '../__testUtils__/backend';
import {
  aDomainGovernance,
  aProductGovernance,
} from '../__testUtils__/governance';
import {
  aProduct,
  aProductDetail,
  productEntity,
} from '../__testUtils__/products';
import { aRow, aSchema } from '../__testUtils__/schemaRow';
import { aSubmission } from '../__testUtils__/submissions';
import {
  dataMeshApiRef,
  dataMeshPlugin,
  DataProductsPage,
  EntityDataProductChangesContent,
  EntityDataProductGovernanceContent,
  EntityDataProductLineageContent,
  EntityDataProductOverviewContent,
  EntityDataProductSchemaContent,
  EntityDataProductSlaContent,
  EntityDomainDataProductsCard,
  EntityDomainGovernanceCard,
  EntityDomainRefusedCard,
  governanceRouteRef,
  isDataProduct,
  rootRouteRef,
} from '..';

const PRODUCT = '/products/flights/daily-flights';

describe('plugin of the old frontend system', () => {
  const backend = useBackend();

  function open(element: ReactElement, at: string) {
    return renderInTestApp(
      <TestApiProvider
        apis={[
          [dataMeshApiRef, backend.client()],
          [catalogApiRef, catalogApiMock()],
          [starredEntitiesApiRef, new MockStarredEntitiesApi()],
        ]}
      >
        <EntityProvider entity={productEntity}>
          <FlatRoutes>
            <Route path={at} element={element} />
          </FlatRoutes>
        </EntityProvider>
      </TestApiProvider>,
      {
        routeEntries: [at],
        mountedRoutes: {
          ...(at === '/mounted' ? {} : { '/data-products': rootRouteRef }),
          '/governance': governanceRouteRef,
          '/catalog/:namespace/:kind/:name': entityRouteRef,
        },
      },
    );
  }

  it('brings the client of the backend', () => {
    const apis = [...dataMeshPlugin.getApis()].map(({ api }) => api.id);
    expect(apis).toEqual([dataMeshApiRef.id]);
  });

  it('shows shelf and submissions in one page', async () => {
    backend.get('/products', { items: [aProduct()], totalItems: 1 });
    backend.get('/submissions', { items: [aSubmission()], totalItems: 1 });
    await open(<DataProductsPage />, '/mounted');
    expect(await screen.findByText('Daily flights')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('tab', { name: 'Submissions' }));
    expect(await screen.findByText('Night trains')).toBeInTheDocument();
  });

  it.each<[string, ReactElement, string]>([
    ['overview', <EntityDataProductOverviewContent />, 'Output ports'],
    ['schema', <EntityDataProductSchemaContent />, 'flight_id'],
    ['SLA', <EntityDataProductSlaContent />, 'Nothing is promised'],
    ['lineage', <EntityDataProductLineageContent />, 'No lineage yet'],
    [
      'governance',
      <EntityDataProductGovernanceContent />,
      'PII columns are masked',
    ],
    ['changes', <EntityDataProductChangesContent />, 'No versions yet'],
    ['domain', <EntityDomainDataProductsCard />, 'No data product yet'],
    [
      'domain, governance',
      <EntityDomainGovernanceCard />,
      'No product of this domain is judged yet.',
    ],
    [
      'domain, refused',
      <EntityDomainRefusedCard />,
      'Nothing of this domain is refused.',
    ],
  ])('shows the %s of an entity', async (_name, element, words) => {
    backend.get('/products', { items: [], totalItems: 0 });
    backend.get('/submissions', { items: [], totalItems: 0 });
    backend.get(PRODUCT, aProductDetail());
    backend.get(`${PRODUCT}/schema`, aSchema([aRow()]));
    backend.get(`${PRODUCT}/lineage`, {
      ref: 'r',
      upstream: [],
      downstream: [],
    });
    backend.get(
      `${PRODUCT}/governance`,
      aProductGovernance({ scorecards: [] }),
    );
    backend.get('/governance/domains/daily-flights', aDomainGovernance());
    backend.get(`${PRODUCT}/changelog`, { items: [], totalItems: 0 });
    backend.get(`${PRODUCT}/revisions`, { items: [], totalItems: 0 });
    await open(element, '/tab');
    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  it.each([
    [true, 'DataProduct'],
    [true, 'dataproduct'],
    [false, 'API'],
  ])('answers isDataProduct with %s to %s', (expected, kind) => {
    expect(isDataProduct({ ...productEntity, kind })).toBe(expected);
  });
});
