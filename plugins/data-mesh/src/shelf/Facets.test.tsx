import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MockStarredEntitiesApi } from '@backstage/plugin-catalog-react';
import { useBackend } from '../__testUtils__/backend';
import { aProduct, aShelf } from '../__testUtils__/products';
import { renderScreen } from '../__testUtils__/renderScreen';
import { Shelf } from './Shelf';

const TAGS = Array.from({ length: 9 }, (_, i): [string, number] => [
  `tag-${i}`,
  9 - i,
]);

describe('facets of the shelf', () => {
  const backend = useBackend();
  const shelf = aShelf([aProduct()], {
    domain: [
      ['flights', 1200],
      ['rail', 3],
    ],
    type: [['source-aligned', 5]],
    lifecycle: [
      ['active', 4],
      ['beta', 1],
    ],
    tag: TAGS,
    owner: [['group:default/flight-data', 7]],
  });
  const open = (at?: string, more = {}) =>
    renderScreen(<Shelf />, { client: backend.client(), at, ...more });
  const lastAsked = () => backend.asked[backend.asked.length - 1];
  const box = (name: string) => screen.findByRole('checkbox', { name });

  it('names values as people do, with their counts', async () => {
    backend.get('/products', shelf);
    open();
    for (const name of [
      'flights 1,200',
      'Source-aligned 5',
      'Active 4',
      'beta 1',
      'flight-data 7',
    ]) {
      expect(await box(name)).not.toBeChecked();
    }
    expect(screen.getByText('Status')).toBeInTheDocument();
    expect(screen.queryByText('Classification')).not.toBeInTheDocument();
  });

  it('takes several values of several facets, as chips and in the address', async () => {
    backend.get('/products', shelf);
    open();
    await userEvent.click(await box('flights 1,200'));
    await userEvent.click(await box('rail 3'));
    await userEvent.click(await box('tag-0 9'));
    await waitFor(() =>
      expect(lastAsked().search).toBe(
        '?domain=flights&domain=rail&tag=tag-0&facets=true&limit=48',
      ),
    );

    const chips = screen.getByRole('list', { name: 'Filters that are set' });
    await userEvent.click(
      within(chips).getByRole('button', {
        name: 'Remove the filter Domain: rail',
      }),
    );
    await waitFor(() =>
      expect(lastAsked().searchParams.getAll('domain')).toEqual(['flights']),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    await waitFor(async () =>
      expect(await box('flights 1,200')).not.toBeChecked(),
    );
    expect(chips).not.toBeInTheDocument();
  });

  it('names levels by their scorecards, also where none is reached or known', async () => {
    const level = {
      values: [
        ['global.trust:reached:gold', 2],
        ['global.trust:none', 1],
        ['global.trust:unknown', 1],
      ].map(([value, count]) => ({
        value: String(value),
        label: 'Trust',
        count: Number(count),
      })),
      total: 3,
    };
    const page = aShelf([aProduct()]);
    backend.get('/products', {
      ...page,
      facets: { ...page.facets, level },
    });
    open('/?level=global.gone:reached:best');
    for (const name of [
      'Trust: No level 1',
      'Trust: Level unknown 1',
      'global.gone: best 0',
    ]) {
      expect(await box(name)).toBeInTheDocument();
    }
    expect(screen.getByRole('heading', { name: 'Level' })).toBeVisible();
    await userEvent.click(await box('Trust: gold 2'));
    expect(
      await screen.findByRole('button', {
        name: 'Remove the filter Level: Trust: gold',
      }),
    ).toBeVisible();
    expect(lastAsked().searchParams.getAll('level')).toEqual([
      'global.gone:reached:best',
      'global.trust:reached:gold',
    ]);
  });

  it('opens with the filters of the address, even those that fit nothing', async () => {
    backend.get('/products', aShelf([], {}));
    open('/?q=delay&domain=moved&lifecycle=active');
    expect(await box('moved 0')).toBeChecked();
    expect(await box('Active 0')).toBeChecked();
    expect(screen.getByRole('searchbox')).toHaveValue('delay');
    expect(lastAsked().search).toBe(
      '?q=delay&domain=moved&lifecycle=active&facets=true&limit=48',
    );

    await userEvent.click(
      screen.getByRole('button', { name: 'Clear search and filters' }),
    );
    await waitFor(() =>
      expect(lastAsked().search).toBe('?facets=true&limit=48'),
    );
    await waitFor(() => expect(screen.getByRole('searchbox')).toHaveValue(''));
  });

  it('unfolds a long facet, and says how many are too rare for it', async () => {
    const long = aShelf([aProduct()], { tag: TAGS });
    backend.get('/products', {
      ...long,
      facets: { ...long.facets, tag: { ...long.facets?.tag, total: 300 } },
    });
    open();
    await box('tag-0 9');
    expect(screen.getAllByRole('checkbox')).toHaveLength(6);
    await userEvent.click(screen.getByRole('button', { name: 'Show all 9' }));
    expect(screen.getAllByRole('checkbox')).toHaveLength(9);
    expect(
      screen.getByText('291 more are rare; the search finds them.'),
    ).toBeInTheDocument();
  });

  it('folds behind a button that says how many filters are set', async () => {
    backend.get('/products', shelf);
    open('/?domain=flights&domain=rail&mine=true');
    backend.post('/products/query', () => ({ body: shelf }));
    const fold = await screen.findByRole('button', { name: 'Filters (3)' });
    expect(fold).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(fold);
    expect(fold).toHaveAttribute('aria-expanded', 'true');
  });

  it('asks for what the reader and her groups own', async () => {
    const sent: unknown[] = [];
    backend.get('/products', shelf);
    backend.post('/products/query', query => {
      sent.push(query);
      return { body: aShelf([]) };
    });
    open('/', { ownRefs: ['user:default/maya', 'group:default/flight-data'] });
    await userEvent.click(await screen.findByRole('button', { name: 'Mine' }));

    expect(
      await screen.findByText('No data product is yours yet'),
    ).toBeInTheDocument();
    expect(sent).toEqual([
      expect.objectContaining({
        ownedBy: ['user:default/maya', 'group:default/flight-data'],
      }),
    ]);
  });

  it('knows the stars of the portal, gives one and shows those that have one', async () => {
    const starred = new MockStarredEntitiesApi();
    await starred.toggleStarred('component:default/shop');
    const sent: unknown[] = [];
    backend.get('/products', shelf);
    backend.post('/products/query', query => {
      sent.push(query);
      return { body: shelf };
    });
    open('/', { starred });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Star Daily flights' }),
    );
    expect(
      await screen.findByRole('button', {
        name: 'Take the star off Daily flights',
      }),
    ).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Starred' }));
    await waitFor(() =>
      expect(sent).toEqual([
        expect.objectContaining({
          refs: ['dataproduct:flights/daily-flights'],
        }),
      ]),
    );
  });
});
