import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ProductSummary } from '@meshstage/plugin-data-mesh-common';
import { useBackend } from '../__testUtils__/backend';
import { aProduct, aShelf } from '../__testUtils__/products';
import { renderScreen } from '../__testUtils__/renderScreen';
import { Shelf } from './Shelf';

function many(from: number, count: number) {
  return Array.from({ length: count }, (_, i) =>
    aProduct({
      ref: `dataproduct:flights/p${from + i}`,
      title: `Product ${from + i}`,
    }),
  );
}

describe('Shelf', () => {
  const backend = useBackend();
  const open = (at?: string) =>
    renderScreen(<Shelf />, { client: backend.client(), at });

  it('shows each product as a card with its facts and where they lead', async () => {
    backend.get(
      '/products',
      aShelf([
        aProduct(),
        aProduct({
          ref: 'dataproduct:rail/trains',
          title: 'Trains',
          lifecycle: 'deprecated',
          state: 'source-removed',
          purpose: undefined,
          owner: undefined,
          ports: 1,
          consumers: 0,
        }),
      ]),
    );
    open();

    const list = await screen.findByRole('list', { name: 'Data products' });
    const [first, second] = within(list).getAllByRole('article');
    expect(first).toHaveAccessibleName('Daily flights');
    const link = (name: string) => within(first).getByRole('link', { name });
    expect(link('Daily flights')).toHaveAttribute(
      'href',
      '/catalog/flights/dataproduct/daily-flights',
    );
    expect(link('flight-data')).toHaveAttribute(
      'href',
      '/catalog/default/group/flight-data',
    );
    expect(link('flights')).toHaveAttribute(
      'href',
      '/catalog/default/domain/flights',
    );
    for (const words of [
      'Every scheduled flight of a day',
      'Source-aligned',
      'Active',
      '2 ports',
      '3 consumers',
    ]) {
      expect(first).toHaveTextContent(words);
    }
    expect(
      within(first).getByTitle('2026-11-18 10:00:00 UTC'),
    ).toBeInTheDocument();
    for (const words of [
      'Deprecated',
      'Source removed',
      'Its purpose is not stated.',
      'No owner',
      '1 port',
      'no consumers',
    ]) {
      expect(second).toHaveTextContent(words);
    }
    expect(screen.getByText('2 of 2 products')).toBeInTheDocument();
  });

  it('shows the level of each scorecard, never one that nobody knows, in one request', async () => {
    const levels: ProductSummary['levels'] = [
      {
        scorecard: 'global.trust',
        title: 'Trust',
        level: { state: 'reached', name: 'silver', index: 1 },
        waived: 2,
      },
      {
        scorecard: 'flights.speed',
        title: 'Speed',
        level: { state: 'unknown', atLeast: 'bronze' },
        waived: 0,
      },
      {
        scorecard: 'flights.words',
        title: 'Words',
        level: { state: 'reached', name: 'gold', index: 2 },
        waived: 0,
        isStale: true,
      },
    ];
    const other = { ref: 'dataproduct:rail/trains', title: 'Trains' };
    backend.get('/products', aShelf([aProduct({ levels }), aProduct(other)]));
    open();
    const [judged, never] = await screen.findAllByRole('article');
    expect(judged).toHaveTextContent('Trust: silver, 2 waived');
    expect(judged).toHaveTextContent('Speed: Level unknown, at least bronze');
    expect(judged).toHaveTextContent('Words: gold, out of date');
    expect(never).not.toHaveTextContent(/level|silver|gold/i);
    expect(backend.asked).toHaveLength(1);
  });

  it('shows a table when asked to, and remembers it', async () => {
    backend.get('/products', aShelf([aProduct()]));
    open();
    await screen.findByText('Daily flights');
    await userEvent.click(screen.getByRole('radio', { name: 'Table' }));

    const table = await screen.findByRole('table', { name: 'Data products' });
    expect(within(table).getAllByRole('row')).toHaveLength(2);
    expect(backend.asked).toHaveLength(1);
    await userEvent.click(screen.getByRole('radio', { name: 'Cards' }));
    expect(
      await screen.findByRole('list', { name: 'Data products' }),
    ).toBeInTheDocument();
  });

  it('says which columns a search has found', async () => {
    backend.get(
      '/products',
      aShelf([aProduct({ matchedColumns: ['dep_delay', 'arr_delay'] })]),
    );
    open('/?q=delay');
    const card = await screen.findByRole('article');
    expect(card).toHaveTextContent('Columns dep_delay, arr_delay');
    expect(backend.asked[0].searchParams.get('q')).toBe('delay');
  });

  it('searches once typing has paused, not at every key', async () => {
    backend.get('/products', query =>
      aShelf([
        query.get('q') === 'train' ? aProduct({ title: 'Trains' }) : aProduct(),
      ]),
    );
    open();
    await screen.findByText('Daily flights');
    await userEvent.type(screen.getByRole('searchbox'), 'train');

    expect(await screen.findByText('Trains')).toBeInTheDocument();
    expect(backend.asked.map(url => url.searchParams.get('q'))).toEqual([
      null,
      'train',
    ]);
  });

  it('says how products get here while there are none', async () => {
    backend.get('/products', aShelf([]));
    open();

    expect(await screen.findByText('No data products yet')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'See submissions' }),
    ).toHaveAttribute('href', '/data-products/submissions');
    expect(
      screen.queryByRole('region', { name: 'Filters' }),
    ).not.toBeInTheDocument();
  });

  it('shows a skeleton while it loads', async () => {
    backend.hang('/products');
    open();
    expect(
      await screen.findByText('The shelf of data products is being loaded.'),
    ).toBeInTheDocument();
  });

  it('says what failed and tries again', async () => {
    backend.fail('/products', 400, 'Unknown filter');
    open();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The shelf of data products could not be loaded',
    );
    expect(backend.asked).toHaveLength(1);

    backend.get('/products', aShelf([aProduct()]));
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Daily flights')).toBeInTheDocument();
  });

  it('goes on at the first new card, and keeps what is there when the next page fails', async () => {
    backend.get('/products', query => {
      const from = Number(query.get('cursor') ?? 0);
      return aShelf(
        many(from, 3),
        {},
        { totalItems: 10_000, nextCursor: String(from + 3) },
      );
    });
    open();
    expect(await screen.findByText('3 of 10,000 products')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    await screen.findByText('6 of 10,000 products');
    expect(backend.asked[1].search).toBe('?cursor=3&limit=48');
    await waitFor(() =>
      expect(screen.getByRole('link', { name: 'Product 3' })).toHaveFocus(),
    );

    backend.fail('/products', 400);
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'could not be loaded',
    );
    expect(screen.getByRole('link', { name: 'Product 5' })).toBeInTheDocument();
  });

  it('has few rows of many in the page as a table', async () => {
    backend.get(
      '/products',
      aShelf(many(0, 48), {}, { totalItems: 10_000, nextCursor: '48' }),
    );
    open();
    await screen.findByText('Product 0');
    await userEvent.click(screen.getByRole('radio', { name: 'Table' }));
    const table = await screen.findByRole('table');
    expect(table).toHaveAttribute('aria-rowcount', '10001');
    expect(within(table).getAllByRole('row').length).toBeLessThan(40);
  });
});
