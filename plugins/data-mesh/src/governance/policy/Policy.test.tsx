import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import { useBackend } from '../../__testUtils__/backend';
import {
  aPolicyDetail,
  aPolicyProduct,
  aPolicySummary,
} from '../../__testUtils__/governance';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { Policy } from './Policy';

const PATH = '/governance/policies/global.pii-masked';

describe('Policy', () => {
  const backend = useBackend();
  const open = (
    overrides: Parameters<typeof aPolicyDetail>[0] = undefined,
    at = '',
  ) => {
    backend.get(PATH, aPolicyDetail(overrides));
    renderScreen(
      <Routes>
        <Route path="/p/:id" element={<Policy />} />
      </Routes>,
      { client: backend.client(), at: `/p/global.pii-masked${at}` },
    );
  };
  const one = { items: [aPolicyProduct()], totalItems: 1 };

  it.each([
    ['never-fires', /^Every product that it concerns keeps it\./],
    ['always-fires', /^No product that it concerns keeps it\./],
    ['concerns-none', /^It concerns no product:/],
    ['unknown', /^Of no product can it be told/],
    ['mixed', undefined],
  ] as const)('says what to do about a policy that is %s', async (...given) => {
    const [health, said] = given;
    backend.get(`${PATH}/products`, one);
    open({ policy: aPolicySummary({ health }) });
    await screen.findByRole('heading', { name: 'PII columns are masked' });
    const hints = screen.queryAllByText(
      /^(Every|No) product that|^It concerns no|^Of no product/,
    );
    expect(hints).toHaveLength(said ? 1 : 0);
    hints.forEach(hint => expect(hint).toHaveTextContent(said ?? ''));
  });

  it('says why there is a policy, what it does, and shows its text', async () => {
    backend.get(`${PATH}/products`, one);
    open({
      policy: aPolicySummary({ effectiveFrom: '2027-01-01', micros: 2_500 }),
      overlays: [
        { domain: 'sales', source: 'house', path: 's.yaml', state: 'refused' },
      ],
    });
    expect(
      await screen.findByRole('heading', { name: 'PII columns are masked' }),
    ).toBeInTheDocument();
    for (const [term, value] of [
      ['Holds for', 'all domains'],
      ['Looks at', 'each column'],
      ['When publishing', 'refuses what does not pass'],
      ['In a dry run', 'warns and lets pass'],
      ['In regular scans', 'only writes it down'],
      ['In force from', 'Jan 1, 2027'],
      ['Grace for what failed before', '30 days'],
      ['Tests beside it', '4'],
      ['Time per product', '2.5 ms'],
      ['File', 'global/pii-masked.policy.yaml:1'],
    ]) {
      expect(screen.getByText(term).parentElement).toHaveTextContent(
        `${term}${value}`,
      );
    }
    expect(
      screen.getByRole('region', { name: /^Text of global/ }),
    ).toHaveTextContent('kind: DataPolicy');
    expect(
      screen.getByRole('region', { name: 'Tightened by domains' }),
    ).toHaveTextContent(/sales.*Refused: it is not tighter.*s\.yaml/);
  });

  it('leads to what it says of each product', async () => {
    backend.get(`${PATH}/products`, one);
    open();
    const link = await screen.findByRole('link', { name: 'Daily flights' });
    expect(link).toHaveAttribute(
      'href',
      '/catalog/flights/dataproduct/daily-flights/governance',
    );
    expect(screen.getByText('2 fail, 14 pass')).toBeInTheDocument();
  });

  it('asks for an outcome, page by page', async () => {
    backend.get(`${PATH}/products`, query =>
      query.get('cursor') === 'n'
        ? {
            items: [aPolicyProduct({ ref: 'dataproduct:a/b', title: 'B' })],
            totalItems: 2,
          }
        : { ...one, totalItems: 2, nextCursor: 'n' },
    );
    open(undefined, '?outcome=fail');
    expect(await screen.findByText('B')).toBeInTheDocument();
    const queries = () =>
      backend.asked
        .filter(({ pathname }) => pathname.endsWith('/products'))
        .map(({ search }) => search);
    expect(queries()).toEqual([
      '?outcome=fail&limit=50',
      '?outcome=fail&cursor=n&limit=50',
    ]);
    await userEvent.click(screen.getByRole('button', { name: /Outcome/ }));
    const choices = await screen.findAllByRole('option');
    expect(choices[1]).toHaveTextContent('Fails (2)');
    await userEvent.click(within(choices[0]).getByText('Any outcome'));
    await screen.findByText('B');
    expect(queries()[2]).toBe('?limit=50');
  });

  it('shows the products of one domain, and of all again', async () => {
    backend.get(`${PATH}/products`, one);
    open(undefined, '?domain=flights&outcome=fail');
    const narrowed = await screen.findByRole('button', {
      name: 'Only flights: show all',
    });
    const queries = () =>
      backend.asked
        .filter(({ pathname }) => pathname.endsWith('/products'))
        .map(({ search }) => search);
    expect(queries()).toEqual(['?outcome=fail&domain=flights&limit=50']);
    // How many fail in all domains says nothing of this one.
    expect(
      screen.getByRole('button', { name: /Outcome/ }),
    ).not.toHaveTextContent(/\d/);
    await userEvent.click(narrowed);
    const choice = await screen.findByRole('button', { name: /Outcome/ });
    await waitFor(() => expect(choice).toHaveTextContent('Fails (2)'));
    expect(queries()[1]).toBe('?outcome=fail&limit=50');
    expect(screen.queryByText(/show all/)).not.toBeInTheDocument();
  });

  it('says that no product is like that', async () => {
    backend.get(`${PATH}/products`, { items: [], totalItems: 0 });
    open(undefined, '?outcome=waived');
    expect(await screen.findByText('No product is like that')).toBeVisible();
  });

  it('says that there is no such policy', async () => {
    backend.fail(PATH, 404);
    renderScreen(
      <Routes>
        <Route path="/p/:id" element={<Policy />} />
      </Routes>,
      { client: backend.client(), at: '/p/global.pii-masked' },
    );
    expect(await screen.findByText('Nothing to see here')).toBeVisible();
  });
});
