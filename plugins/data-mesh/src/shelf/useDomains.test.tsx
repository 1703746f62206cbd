import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useBackend } from '../__testUtils__/backend';
import { aProduct, productEntity } from '../__testUtils__/products';
import { renderScreen } from '../__testUtils__/renderScreen';
import { Shelf } from './Shelf';

const flights = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Domain',
  metadata: {
    name: 'flights',
    namespace: 'default',
    title: 'Flight operations',
  },
  spec: { owner: 'group:default/flight-data' },
};

describe('domain filter', () => {
  const backend = useBackend();

  it('offers the domains that have products, by their titles, and filters by one', async () => {
    backend.get('/products', { items: [aProduct()], totalItems: 1 });
    renderScreen(<Shelf />, {
      client: backend.client(),
      entities: [productEntity, flights],
    });
    await screen.findByText('Daily flights');
    await userEvent.click(
      await screen.findByRole('button', { name: /All domains/ }),
    );
    await userEvent.click(
      await screen.findByRole('option', { name: 'Flight operations (1)' }),
    );

    await screen.findByText('Daily flights');
    expect(backend.asked[backend.asked.length - 1].search).toBe(
      '?domain=flights&limit=50',
    );
  });

  it('keeps a domain of the address bar that the catalog does not know', async () => {
    backend.get('/products', { items: [], totalItems: 0 });
    renderScreen(<Shelf />, { client: backend.client(), at: '/?domain=moved' });
    expect(
      await screen.findByRole('button', { name: /moved/ }),
    ).toBeInTheDocument();
  });
});
