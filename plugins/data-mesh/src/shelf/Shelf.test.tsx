import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useBackend } from '../__testUtils__/backend';
import { aProduct } from '../__testUtils__/products';
import { renderScreen } from '../__testUtils__/renderScreen';
import { Shelf } from './Shelf';

describe('Shelf', () => {
  const backend = useBackend();
  const open = (at?: string) =>
    renderScreen(<Shelf />, { client: backend.client(), at });

  it('shows each product with its facts and where they lead', async () => {
    backend.get('/products', {
      items: [
        aProduct(),
        aProduct({
          ref: 'dataproduct:rail/trains',
          title: 'Trains',
          lifecycle: 'deprecated',
          state: 'source-removed',
        }),
      ],
      totalItems: 2,
    });
    open();

    const table = await screen.findByRole('table', { name: 'Data products' });
    expect(table).toHaveAttribute('aria-rowcount', '3');
    const [, first, second] = within(table).getAllByRole('row');
    expect(
      within(first).getByRole('link', { name: 'Daily flights' }),
    ).toHaveAttribute('href', '/catalog/flights/dataproduct/daily-flights');
    expect(
      within(first).getByRole('link', { name: 'flight-data' }),
    ).toHaveAttribute('href', '/catalog/default/group/flight-data');
    expect(first).toHaveTextContent('Every scheduled flight of a day');
    expect(first).toHaveTextContent('Source-aligned');
    expect(first).toHaveTextContent('Active');
    expect(
      within(first).getByTitle('2026-11-18 10:00:00 UTC'),
    ).toBeInTheDocument();
    expect(second).toHaveTextContent('Deprecated');
    expect(second).toHaveTextContent('Source removed');
    expect(screen.getByText('2 of 2 products')).toBeInTheDocument();
  });

  it('asks for what the address bar says', async () => {
    backend.get('/products', { items: [], totalItems: 0 });
    open('/?q=delay&domain=flights');

    await screen.findByText('Nothing fits this search');
    expect(backend.asked[0].search).toBe('?q=delay&domain=flights&limit=50');
    expect(
      screen.getByRole('searchbox', { name: 'Search data products' }),
    ).toHaveValue('delay');
  });

  it('searches once typing has paused, not at every key', async () => {
    backend.get('/products', query => ({
      items:
        query.get('q') === 'train'
          ? [aProduct({ title: 'Trains' })]
          : [aProduct()],
      totalItems: 1,
    }));
    open();
    await screen.findByText('Daily flights');
    await userEvent.type(screen.getByRole('searchbox'), 'train');

    expect(await screen.findByText('Trains')).toBeInTheDocument();
    expect(backend.asked.map(url => url.searchParams.get('q'))).toEqual([
      null,
      'train',
    ]);
  });

  it('clears search and domain together', async () => {
    backend.get('/products', query => ({
      items: query.has('q') ? [] : [aProduct()],
      totalItems: 0,
    }));
    open('/?q=nothing&domain=flights');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Clear the search' }),
    );

    await screen.findByText('Daily flights');
    expect(backend.asked[backend.asked.length - 1].search).toBe('?limit=50');
  });

  it('says how products get here while there are none', async () => {
    backend.get('/products', { items: [], totalItems: 0 });
    open();

    expect(await screen.findByText('No data products yet')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'See submissions' }),
    ).toHaveAttribute('href', '/data-products/submissions');
  });

  it('shows a skeleton while it loads', async () => {
    backend.hang('/products');
    open();
    expect(
      await screen.findByText('Loading: The shelf of data products'),
    ).toBeInTheDocument();
  });

  it('says what failed and tries again', async () => {
    backend.fail('/products', 400, 'Unknown filter');
    open();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The shelf of data products could not be loaded',
    );
    expect(backend.asked).toHaveLength(1);

    backend.get('/products', { items: [aProduct()], totalItems: 1 });
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Daily flights')).toBeInTheDocument();
  });

  it('fetches the next page when the end comes near, and shows few rows of many', async () => {
    const page = (from: number) =>
      Array.from({ length: 50 }, (_, i) =>
        aProduct({
          ref: `dataproduct:flights/p${from + i}`,
          title: `Product ${from + i}`,
        }),
      );
    backend.get('/products', query => ({
      items: page(Number(query.get('cursor') ?? 0)),
      totalItems: 10_000,
      nextCursor: String(Number(query.get('cursor') ?? 0) + 50),
    }));
    open();

    await screen.findByText('Product 0');
    expect(screen.getByText('50 of 10,000 products')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    await screen.findByText('100 of 10,000 products');
    expect(backend.asked[1].searchParams.get('cursor')).toBe('50');
    await waitFor(() =>
      expect(screen.getAllByRole('row').length).toBeLessThan(40),
    );
  });
});
