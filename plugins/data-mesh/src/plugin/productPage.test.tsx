import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderTestApp } from '@backstage/frontend-test-utils';
import type { JsonObject } from '@meshstage/plugin-data-mesh-common';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { useBackend } from '../__testUtils__/backend';
import { aProductDetail, productEntity } from '../__testUtils__/products';
import dataMeshPlugin from '../alpha';
import { dataMeshApiRef } from '../api/dataMeshApiRef';

const component = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { namespace: 'default', name: 'shop' },
  spec: { type: 'service' },
};

describe('the entity page of the catalog', () => {
  const backend = useBackend();

  // The entity presentation of the catalog asks the configuration for the backend.
  function open(at: string, extensions: JsonObject[] = []) {
    renderTestApp({
      features: [catalogPlugin, dataMeshPlugin],
      initialRouteEntries: [at],
      config: {
        app: { extensions },
        backend: { baseUrl: 'http://backend.test' },
      },
      apis: [
        [dataMeshApiRef, backend.client()],
        [
          catalogApiRef,
          catalogApiMock({ entities: [productEntity, component] }),
        ],
      ],
    });
  }
  const cards = async () => {
    await screen.findByText('Every scheduled flight of a day');
    await screen.findByRole('heading', { name: 'Source and revision' });
    await screen.findByRole('heading', { name: 'About' });
    return screen
      .getAllByRole('heading', { level: 3 })
      .map(heading => heading.textContent);
  };

  it('puts the facts of a product before what the catalog adds', async () => {
    backend.get('/products/flights/daily-flights', aProductDetail());
    open('/catalog/flights/dataproduct/daily-flights');
    expect(await cards()).toEqual([
      'What it is for',
      'Use this data',
      'Output ports',
      'What you can rely on',
      'Inputs',
      'Support and team',
      'Latest changes',
      'Links',
      'Source and revision',
      'About',
    ]);
  });

  it('has the tabs of a product in their order, each at its address', async () => {
    backend.get('/products/flights/daily-flights', aProductDetail());
    open('/catalog/flights/dataproduct/daily-flights');
    const tabs = await screen.findByRole('navigation', {
      name: 'Content navigation',
    });
    expect(
      within(tabs)
        .getAllByRole('link')
        .map(tab => tab.textContent),
    ).toEqual([
      'Overview',
      'Schema',
      'SLA',
      'Lineage',
      'Governance',
      'Changes',
    ]);
    await userEvent.click(within(tabs).getByRole('link', { name: 'SLA' }));
    expect(await screen.findByText('Nothing is promised')).toBeInTheDocument();
  });

  it('lets an app switch a card off and rename a tab by their ids', async () => {
    backend.get('/products/flights/daily-flights', aProductDetail());
    open('/catalog/flights/dataproduct/daily-flights', [
      { 'entity-card:data-mesh/links': false },
      { 'entity-content:data-mesh/sla': { config: { title: 'Promises' } } },
    ]);
    expect(await cards()).not.toContain('Links');
    expect(screen.getByRole('link', { name: 'Promises' })).toBeInTheDocument();
  });

  it('adds nothing to other kinds', async () => {
    open('/catalog/default/component/shop');
    await screen.findByRole('heading', { name: 'About' });
    expect(screen.queryByText('Output ports')).not.toBeInTheDocument();
    expect(screen.queryByText('Lineage')).not.toBeInTheDocument();
    expect(backend.asked).toEqual([]);
  });
});
