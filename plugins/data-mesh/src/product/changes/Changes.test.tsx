import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useBackend } from '../../__testUtils__/backend';
import {
  aChange,
  anEntry,
  aRevision,
  aSummary,
} from '../../__testUtils__/history';
import { aPort, aProductDetail } from '../../__testUtils__/products';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { Changes } from './Changes';

const PRODUCT = '/products/flights/daily-flights';
const CHANGELOG = `${PRODUCT}/changelog`;
const added = aChange({
  rule: 'F2',
  path: '/schema[name=flights]/properties[name=belt]',
  before: undefined,
  after: { name: 'belt' },
  consumers: 'ok',
  producer: 'review',
  title: 'Optional property added',
  reason: '"flights.belt" is new.',
});
const described = aChange({
  rule: 'M2',
  consumers: 'ok',
  reason: 'The description was changed.',
});

describe('Changes', () => {
  const backend = useBackend();
  const open = (at = '/') =>
    renderScreen(<Changes />, { client: backend.client(), at });

  beforeEach(() => {
    backend.get(
      PRODUCT,
      aProductDetail({
        outputPorts: [aPort(), aPort({ name: 'old', version: '1.0.0' })],
      }),
    );
  });

  const three = {
    items: [
      anEntry(aRevision({ id: 'r3', position: 3, version: '1.2.0' }), [
        described,
      ]),
      anEntry(aRevision(), [aChange(), added]),
      {
        revision: aRevision({ id: 'r1', position: 1, version: '1.0.0' }),
        changes: [],
      },
    ],
    totalItems: 3,
    readers: {
      total: 2,
      products: [
        { ref: 'dataproduct:sales/trips', title: 'Trips', port: 'flights-in' },
      ],
    },
  };

  it('tells in plain words what each version changed, for whom it breaks, and its number', async () => {
    backend.get(CHANGELOG, three);
    open();
    await screen.findByText('Version 1.1.0');
    const second = screen.getByRole('article', { name: 'Version 1.1.0' });
    expect(second).toHaveTextContent('Breaks readers');
    expect(second).toHaveTextContent(
      'Deserves a major version, but got only a minor version',
    );
    const [gone, isNew] = within(second).getAllByRole('listitem');
    expect(gone).toHaveTextContent(
      /^"flights.gate" is gone.*Readers: breaks.*Line 4 before$/,
    );
    expect(isNew).toHaveTextContent(/Pipeline: to check.*Line 2$/);
    expect(
      within(second).getByRole('link', { name: 'Submission' }),
    ).toHaveAttribute('href', '/data-products/submissions/s2');
    expect(screen.getByRole('article', { name: 'Version 1.2.0' })).toBeTruthy();
    expect(screen.getByText(/The first version/)).toBeInTheDocument();
  });

  it('names those who read the contract, and counts the others', async () => {
    backend.get(CHANGELOG, three);
    open();
    expect(
      await screen.findByText('2 products state that they read this contract:'),
    ).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Trips' })).toHaveAttribute(
      'href',
      '/catalog/sales/dataproduct/trips',
    );
    expect(screen.getByText('and 1 that you may not see')).toBeInTheDocument();
  });

  it('shows only what breaks, and keeps that in the address', async () => {
    backend.get(CHANGELOG, three);
    open('/?only=breaks');
    await screen.findByText('Version 1.1.0');
    const article = screen.getByRole('article');
    expect(within(article).getAllByRole('listitem')).toHaveLength(1);
    await userEvent.click(
      screen.getByRole('button', { name: 'Only what breaks' }),
    );
    expect(screen.getAllByRole('article')).toHaveLength(3);
  });

  it('asks for older versions only when somebody wants them', async () => {
    backend.get(CHANGELOG, query =>
      query.get('cursor') === 'next'
        ? { items: [three.items[2]], totalItems: 2 }
        : { items: [three.items[1]], totalItems: 2, nextCursor: 'next' },
    );
    open();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show older versions' }),
    );
    expect(await screen.findByText(/The first version/)).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Show older versions' }),
    ).not.toBeInTheDocument();
  });

  it('asks for the port of the address, or for the product itself', async () => {
    backend.get(CHANGELOG, { items: [], totalItems: 0 });
    open('/?port=old');
    expect(await screen.findByText('No versions yet')).toBeInTheDocument();
    const last = () => backend.asked.at(-1)?.searchParams;
    expect(last()?.get('port')).toBe('old');
    expect(last()?.get('version')).toBe('1.0.0');
    await userEvent.click(screen.getByRole('button', { name: /Changes of/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'The product itself' }),
    );
    await screen.findByText('No versions yet');
    expect(last()?.has('port')).toBe(false);
  });

  it('says that a port has no contract, and that a text cannot be compared', async () => {
    backend.get(
      PRODUCT,
      aProductDetail({ outputPorts: [aPort({ contract: undefined })] }),
    );
    open();
    expect(await screen.findByText('No contract')).toBeInTheDocument();
  });

  it.each([
    [400, 'The changes of this product could not be loaded'],
    [404, 'Nothing to see here'],
  ])('answers %i of the backend with words', async (status, words) => {
    backend.fail(CHANGELOG, status);
    open();
    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  describe('of two versions', () => {
    const changes = [aChange(), added];
    const at = '/?before=r1&after=r2';

    beforeEach(() => {
      backend.get(`${PRODUCT}/revisions`, {
        items: [aRevision(), aRevision({ id: 'r1', version: '1.0.0' })],
        totalItems: 2,
      });
      backend.get('/comparisons', {
        ...aSummary(changes),
        before: aRevision({ id: 'r1', version: '1.0.0' }),
        after: aRevision(),
        changes,
      });
      backend.text('/revisions/r1/text', 'a\nb: 1\nc\ngate\n');
      backend.text('/revisions/r2/text', 'a\nb: 2\nc\nbelt\n');
    });

    it('shows both texts with each change at its line', async () => {
      open(at);
      const table = await screen.findByRole('table', {
        name: 'Both texts side by side',
      });
      const rows = within(table)
        .getAllByRole('row')
        .map(row => row.textContent);
      expect(rows[0]).toBe('Version 1.0.0Version 1.1.0');
      expect(rows[2]).toBe('2−removedb: 12+addedb: 2');
      expect(rows.join(' ')).toMatch(/4−removedgate.*"flights.gate" is gone/);
      expect(within(table).getAllByText('gate').length).toBeGreaterThan(0);
      expect(screen.getByText('2 changes')).toBeInTheDocument();
    });

    it('shows them as a list, only what breaks, and swaps the versions', async () => {
      backend.get(CHANGELOG, three);
      open(`${at}&view=list&only=breaks`);
      const list = await screen.findByRole('list', { name: /^Changes,/ });
      expect(within(list).getAllByRole('listitem')).toHaveLength(1);
      expect(screen.getByText('1 change')).toBeInTheDocument();
      await userEvent.click(
        screen.getByRole('button', { name: 'Swap the two versions' }),
      );
      await screen.findByRole('list', { name: /^Changes,/ });
      const query = backend.asked.at(-1)?.searchParams;
      expect([query?.get('before'), query?.get('after')]).toEqual(['r2', 'r1']);
      await userEvent.click(
        screen.getByRole('button', { name: 'All versions' }),
      );
      expect(await screen.findByRole('article')).toBeInTheDocument();
    });

    it('says that a revision is not there', async () => {
      backend.fail('/comparisons', 404);
      open(at);
      expect(
        await screen.findByText('Nothing to see here'),
      ).toBeInTheDocument();
    });
  });
});
