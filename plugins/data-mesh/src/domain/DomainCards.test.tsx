import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useBackend } from '../__testUtils__/backend';
import { domainEntity } from '../__testUtils__/domainEntity';
import { aProduct, aShelf } from '../__testUtils__/products';
import { renderScreen } from '../__testUtils__/renderScreen';
import { aSubmission } from '../__testUtils__/submissions';
import { DomainProductsCard } from './DomainProductsCard';
import { DomainRefusedCard } from './DomainRefusedCard';

const DOMAIN = 'flight-operations';

describe('page of a domain', () => {
  const backend = useBackend();
  const open = (card = <DomainProductsCard />) =>
    renderScreen(card, { client: backend.client(), entity: domainEntity });

  it('shows its products, and how many are of which type and status', async () => {
    backend.get(
      '/products',
      aShelf(
        [aProduct(), aProduct({ ref: 'dataproduct:a/b', title: 'Routes' })],
        {
          type: [
            ['source-aligned', 11],
            ['aggregate', 1],
          ],
          lifecycle: [['active', 12]],
        },
        { totalItems: 12 },
      ),
    );
    open();
    const table = await screen.findByRole('table');
    expect(backend.asked[0].search).toBe(
      `?domain=${DOMAIN}&facets=true&limit=8`,
    );
    const [, first, second] = within(table).getAllByRole('row');
    expect(first).toHaveTextContent(
      'Daily flightsEvery scheduled flight of a daySource-alignedActive3',
    );
    expect(
      within(second).getByRole('link', { name: 'Routes' }),
    ).toHaveAttribute('href', '/catalog/a/dataproduct/b');
    for (const [name, query] of [
      ['Source-aligned 11', `domain=${DOMAIN}&type=source-aligned`],
      ['Aggregate 1', `domain=${DOMAIN}&type=aggregate`],
      ['Active 12', `domain=${DOMAIN}&lifecycle=active`],
      ['See all 12 on the shelf', `domain=${DOMAIN}`],
    ]) {
      expect(screen.getByRole('link', { name })).toHaveAttribute(
        'href',
        `/data-products?${query}`,
      );
    }
  });

  it('says how a domain gets its first product', async () => {
    backend.get('/products', aShelf([]));
    open();
    expect(await screen.findByText('No data product yet')).toBeInTheDocument();
    expect(screen.getByText(/"domain: flight-operations"/)).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'See submissions' }),
    ).toHaveAttribute('href', '/data-products/submissions');
  });

  it('shows what is refused and leads to it', async () => {
    backend.get('/submissions', {
      items: [aSubmission({ errors: 2 })],
      totalItems: 3,
    });
    open(<DomainRefusedCard />);
    const item = await screen.findByRole('listitem');
    expect(item).toHaveTextContent(/^RefusedNight trains2 errors, \S/);
    expect(within(item).getByRole('link')).toHaveAttribute(
      'href',
      '/data-products/submissions/s1',
    );
    expect(screen.getByText('2 more, under Submissions.')).toBeInTheDocument();
    expect(backend.asked[0].search).toBe(
      `?state=refused&domain=${DOMAIN}&newest=true&limit=5`,
    );
  });

  it('says that nothing is refused', async () => {
    backend.get('/submissions', { items: [], totalItems: 0 });
    open(<DomainRefusedCard />);
    expect(
      await screen.findByText('Nothing of this domain is refused.'),
    ).toBeInTheDocument();
  });

  it.each([
    [
      '/products',
      <DomainProductsCard />,
      'The data products of this domain',
      'are',
    ],
    [
      '/submissions',
      <DomainRefusedCard />,
      'What was refused in this domain',
      'is',
    ],
  ])('loads, fails and tries again: %s', async (path, card, what, verb) => {
    backend.hang(path);
    const { unmount } = open(card);
    expect(
      await screen.findByText(`${what} ${verb} being loaded.`),
    ).toBeInTheDocument();
    unmount();

    backend.fail(path, 400);
    open(card);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      `${what} could not be loaded`,
    );
    backend.get(path, { items: [], totalItems: 0 });
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByText(/No data product yet|Nothing of this domain/),
    ).toBeInTheDocument();
  });
});
