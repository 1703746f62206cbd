import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  createTranslationMessages,
  createTranslationResource,
} from '@backstage/core-plugin-api/alpha';
import { dataMeshTranslationRef } from '..';
import { useBackend } from '../__testUtils__/backend';
import {
  aPolicyList,
  aPolicySummary,
  aProductGovernance,
  somePolicyFiles,
} from '../__testUtils__/governance';
import { aProduct, aProductDetail } from '../__testUtils__/products';
import { renderOldApp } from '../__testUtils__/renderOldApp';
import { aRow, aSchema } from '../__testUtils__/schemaRow';
import { aSubmission } from '../__testUtils__/submissions';

const PRODUCT = '/products/flights/daily-flights';
const PAGE = '/catalog/flights/dataproduct/daily-flights';

describe('an app of the old frontend system', () => {
  const backend = useBackend();

  beforeEach(() => {
    // The language of the test before is the choice of a person.
    localStorage.clear();
    backend.get('/products', { items: [aProduct()], totalItems: 1 });
    backend.get('/submissions', { items: [aSubmission()], totalItems: 1 });
    backend.get(PRODUCT, aProductDetail());
    backend.get(`${PRODUCT}/schema`, aSchema([aRow()]));
    backend.get(`${PRODUCT}/lineage`, {
      ref: 'dataproduct:flights/daily-flights',
      upstream: [],
      downstream: [],
    });
    backend.get(
      `${PRODUCT}/governance`,
      aProductGovernance({ scorecards: [] }),
    );
    backend.get('/governance/policies', aPolicyList([aPolicySummary()]));
    backend.get('/policy-files', somePolicyFiles());
    backend.get(`${PRODUCT}/changelog`, { items: [], totalItems: 0 });
    backend.get(`${PRODUCT}/revisions`, { items: [], totalItems: 0 });
  });

  const open = (at: string) => renderOldApp({ client: backend.client(), at });

  it('leads from the shelf to the page of a product', async () => {
    open('/data-products');
    await userEvent.click(
      await screen.findByRole('link', { name: 'Daily flights' }),
    );
    expect(
      await screen.findByRole('heading', { name: 'Output ports' }),
    ).toBeInTheDocument();
    expect(window.location.pathname).toBe(PAGE);
  });

  it('has the tabs of a product, each at its address', async () => {
    open(PAGE);
    for (const [tab, words] of [
      ['Schema', 'flight_id'],
      ['SLA', 'Nothing is promised'],
      ['Lineage', 'No lineage yet'],
      ['Governance', 'PII columns are masked'],
      ['Changes', 'No versions yet'],
    ]) {
      await userEvent.click(await screen.findByRole('tab', { name: tab }));
      expect(await screen.findByText(words)).toBeInTheDocument();
      expect(window.location.pathname).toBe(`${PAGE}/${tab.toLowerCase()}`);
    }
  });

  it('opens a tab and the submissions by their address', async () => {
    const { unmount } = open(`${PAGE}/schema?find=flight`);
    expect(await screen.findByText('flight_id')).toBeInTheDocument();
    unmount();
    open('/data-products/submissions');
    expect(await screen.findByText('Night trains')).toBeInTheDocument();
  });

  it('has the page of governance, each tab at its address', async () => {
    open('/governance');
    expect(
      await screen.findByText('PII columns are masked'),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('tab', { name: 'Policy files' }));
    expect(await screen.findByText('Sources of policies')).toBeInTheDocument();
    expect(window.location.pathname).toBe('/governance/files');
  });

  it('leaves entities of other kinds to the portal', async () => {
    open('/catalog/default/component/shop');
    expect(await screen.findByText('Another kind')).toBeInTheDocument();
  });

  it('speaks German, which comes with the plugin', async () => {
    renderOldApp({
      client: backend.client(),
      at: '/data-products',
      language: 'de',
    });
    const tab = await screen.findByRole('tab', { name: 'Einreichungen' });
    expect(within(tab).getByText('Einreichungen')).toBeInTheDocument();
  });

  it('speaks a language that the portal adds, and English where it has no word', async () => {
    const dutch = createTranslationMessages({
      ref: dataMeshTranslationRef,
      full: false,
      messages: { 'page.submissions': 'Inzendingen' },
    });
    renderOldApp({
      client: backend.client(),
      at: '/data-products',
      language: 'nl',
      translations: [
        createTranslationResource({
          ref: dataMeshTranslationRef,
          translations: { nl: async () => ({ default: dutch }) },
        }),
      ],
    });
    expect(
      await screen.findByRole('tab', { name: 'Inzendingen' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('tab', { name: 'Products' })).toBeInTheDocument();
  });
});
