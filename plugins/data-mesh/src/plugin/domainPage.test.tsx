import { screen } from '@testing-library/react';
import { renderTestApp } from '@backstage/frontend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { useBackend } from '../__testUtils__/backend';
import { aProduct, aShelf } from '../__testUtils__/products';
import { aSubmission } from '../__testUtils__/submissions';
import dataMeshPlugin from '../alpha';
import { dataMeshApiRef } from '../api/dataMeshApiRef';

const domain = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Domain',
  metadata: { namespace: 'default', name: 'flights' },
  spec: { owner: 'group:default/flight-data' },
};

describe('the page of a domain in the catalog', () => {
  const backend = useBackend();

  it('shows its products before what the catalog adds', async () => {
    backend.get('/products', aShelf([aProduct()]));
    backend.get('/submissions', { items: [aSubmission()], totalItems: 1 });
    // The entity presentation of the catalog asks the configuration for the backend.
    renderTestApp({
      features: [catalogPlugin, dataMeshPlugin],
      initialRouteEntries: ['/catalog/default/domain/flights'],
      config: { backend: { baseUrl: 'http://backend.test' } },
      apis: [
        [dataMeshApiRef, backend.client()],
        [catalogApiRef, catalogApiMock({ entities: [domain] })],
      ],
    });
    await screen.findByRole('link', { name: 'Daily flights' });
    await screen.findByRole('link', { name: 'Night trains' });
    await screen.findByRole('heading', { name: 'Has systems' });
    const [first, ...others] = screen
      .getAllByRole('heading', { level: 3 })
      .map(heading => heading.textContent);
    expect(first).toBe('Data products');
    expect(others).toEqual(
      expect.arrayContaining(['Has systems', 'About', 'To be mended']),
    );
  });
});
