import { screen } from '@testing-library/react';
import { renderTestApp } from '@backstage/frontend-test-utils';
import {
  catalogApiRef,
  entityRouteRef,
  MockStarredEntitiesApi,
  starredEntitiesApiRef,
} from '@backstage/plugin-catalog-react';
import {
  catalogApiMock,
  createTestEntityPage,
} from '@backstage/plugin-catalog-react/testUtils';
import { useBackend } from '../__testUtils__/backend';
import {
  anAge,
  aPolicyDetail,
  aPolicyList,
  aPolicySummary,
  aProductGovernance,
  somePolicyFiles,
} from '../__testUtils__/governance';
import {
  aCampaign,
  aCampaignDetail,
  aScorecard,
  aScorecardDetail,
} from '../__testUtils__/scorecards';
import {
  aProduct,
  aProductDetail,
  productEntity,
} from '../__testUtils__/products';
import { aReview } from '../__testUtils__/reviews';
import { aRow, aSchema } from '../__testUtils__/schemaRow';
import { aSubmission, aSubmissionDetail } from '../__testUtils__/submissions';
import dataMeshPlugin from '../alpha';
import { dataMeshApiRef } from '../api/dataMeshApiRef';
import { governanceRouteRef, rootRouteRef } from '../routes/routes';
import { entityContents } from './entityContents';

/** In the order of the plugin. */
const TABS = ['schema', 'sla', 'lineage', 'governance', 'changes'];
const PRODUCT = '/products/flights/daily-flights';

describe('plugin of the new frontend system', () => {
  const backend = useBackend();

  function open(at: string) {
    renderTestApp({
      features: [dataMeshPlugin],
      initialRouteEntries: [at],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
      apis: [
        [dataMeshApiRef, backend.client()],
        [catalogApiRef, catalogApiMock()],
        [starredEntitiesApiRef, new MockStarredEntitiesApi()],
      ],
    });
  }

  it('has the shelf at /data-products and keeps its search', async () => {
    backend.get('/products', { items: [aProduct()], totalItems: 1 });
    open('/data-products?q=flights');
    expect(await screen.findByText('Daily flights')).toBeInTheDocument();
    expect(backend.asked[0].searchParams.get('q')).toBe('flights');
    expect(
      screen.getByRole('heading', { name: 'Data products' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('tab', { name: 'Submissions' })).toHaveAttribute(
      'href',
      '/data-products/submissions',
    );
    expect(document.title).toBe('Data products');
  });

  it('has submissions, the list and each one', async () => {
    backend.get('/submissions', { items: [aSubmission()], totalItems: 1 });
    open('/data-products/submissions');
    expect(await screen.findByText('Night trains')).toBeInTheDocument();
  });

  it('has the page of one submission', async () => {
    backend.get('/submissions/s1', aSubmissionDetail());
    open('/data-products/submissions/s1');
    expect(
      await screen.findByRole('heading', { name: 'Night trains' }),
    ).toBeInTheDocument();
  });

  it.each([
    ['/governance?q=masked', 'PII columns are masked'],
    ['/governance/policies/global.pii-masked', 'The rule as text'],
    ['/governance/scorecards', 'Can one build on it?'],
    ['/governance/scorecards/global.trust', 'By domain'],
    ['/governance/campaigns', 'Freshness is promised'],
    ['/governance/campaigns/global.fresh', 'Products, open ones first'],
    ['/governance/files', 'Sources of policies'],
    ['/governance/review', 'No review yet'],
    ['/governance/review/r1', 'Review of Nov 20, 2026'],
    ['/governance/nothing', 'Nothing to see here'],
  ])('has %s', async (at, words) => {
    backend.get('/governance/policies', aPolicyList([aPolicySummary()]));
    backend.get('/governance/policies/global.pii-masked/products', {
      items: [],
      totalItems: 0,
    });
    backend.get('/governance/policies/global.pii-masked', aPolicyDetail());
    backend.get('/governance/scorecards', {
      ...anAge(),
      scorecards: [aScorecard()],
    });
    backend.get('/governance/scorecards/global.trust', aScorecardDetail());
    backend.get('/governance/campaigns', {
      ...anAge(),
      campaigns: [aCampaign()],
    });
    backend.get('/governance/campaigns/global.fresh', aCampaignDetail());
    backend.get('/policy-files', somePolicyFiles());
    backend.get('/governance/reviews', {
      items: [],
      totalItems: 0,
      mayOpen: false,
    });
    backend.get('/governance/reviews/r1', aReview());
    open(at);
    expect((await screen.findAllByText(words)).length).toBeGreaterThan(0);
    expect(screen.getByRole('tab', { name: 'Policies' })).toHaveAttribute(
      'href',
      '/governance',
    );
  });

  it.each([
    ['schema', 'flight_id'],
    ['sla', 'Nothing is promised'],
    ['lineage', 'No lineage yet'],
    ['governance', 'PII columns are masked'],
    ['changes', 'No versions yet'],
  ])('has the tab %s of a product page', async (name, words) => {
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
    backend.get(`${PRODUCT}/changelog`, { items: [], totalItems: 0 });
    backend.get(`${PRODUCT}/revisions`, { items: [], totalItems: 0 });
    renderTestApp({
      extensions: [
        createTestEntityPage({ entity: productEntity }),
        entityContents[TABS.indexOf(name)],
      ],
      mountedRoutes: {
        '/data-products': rootRouteRef,
        '/governance': governanceRouteRef,
      },
      apis: [[dataMeshApiRef, backend.client()]],
    });
    expect(await screen.findByText(words)).toBeInTheDocument();
  });
});
