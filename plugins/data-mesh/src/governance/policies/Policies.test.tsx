import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useBackend } from '../../__testUtils__/backend';
import { aPolicyList, aPolicySummary } from '../../__testUtils__/governance';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { Policies } from './Policies';

describe('Policies', () => {
  const backend = useBackend();
  const two = aPolicyList([
    aPolicySummary({
      id: 'global.owner-known',
      title: 'Has an owner',
      category: 'ownership',
      health: 'never-fires',
      counts: { pass: 5, waived: 1 },
      micros: 3.21,
    }),
    aPolicySummary({ counts: { fail: 2, error: 1, 'not-evaluated': 2 } }),
  ]);
  const open = (list = two, at = '/') => {
    backend.get('/governance/policies', list);
    renderScreen(<Policies />, { client: backend.client(), at });
  };
  const titles = async () =>
    within(await screen.findByRole('table', { name: 'Policies' }))
      .getAllByRole('rowheader')
      .map(header => within(header).getByRole('link').textContent);

  it('shows each policy with what it does and how it fares, the worst first', async () => {
    open();
    expect(await titles()).toEqual(['PII columns are masked', 'Has an owner']);
    const [, masked, owned] = screen.getAllByRole('row');
    expect(masked).toHaveTextContent(
      /Medium23–Publish refuses.*Check warns.*Scan notes.*privacy/,
    );
    expect(owned).toHaveTextContent(
      /ownership · all domains.*––1Never fires3.2/,
    );
    expect(within(masked).getByRole('link', { name: /PII/ })).toHaveAttribute(
      'href',
      '/governance/policies/global.pii-masked',
    );
    expect(
      screen.getByText('2 policies, 5 of 5 products are judged'),
    ).toBeInTheDocument();
  });

  it('says whose products nobody accepts, since their policies never could be read', async () => {
    open({
      ...two,
      unknown: [
        { source: 'company', path: 'tags.yaml', scope: 'global' },
        { source: 'labs', scope: 'labs' },
      ],
    });
    expect(
      await screen.findByText('Some policies never could be read'),
    ).toBeVisible();
    const [lines] = screen.getAllByRole('list');
    expect(
      within(lines)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'company · tags.yaml · for all domains',
      'labs · for domain labs',
    ]);
    expect(screen.getByRole('link', { name: 'See why' })).toHaveAttribute(
      'href',
      '/governance/files',
    );
  });

  it('does not say that nothing is asked where nobody knows what is', async () => {
    open(aPolicyList([], { unknown: [{ source: 'labs', scope: 'labs' }] }));
    expect(
      await screen.findByText('Some policies never could be read'),
    ).toBeVisible();
    expect(screen.queryByText('No policies yet')).not.toBeInTheDocument();
  });

  it('narrows to what the address names, and to what is typed', async () => {
    open(two, '/?show=never-fires');
    expect(await titles()).toEqual(['Has an owner']);
    await userEvent.type(screen.getByRole('searchbox'), 'masked');
    expect(await screen.findByText('No policy is like that')).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Show all policies' }),
    );
    expect(await titles()).toHaveLength(2);
  });

  it('takes a choice into the address', async () => {
    open();
    await userEvent.click(await screen.findByRole('button', { name: /Order/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'Most waived first' }),
    );
    expect(await titles()).toEqual(['Has an owner', 'PII columns are masked']);
    await userEvent.click(screen.getByRole('button', { name: /Category/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'ownership' }),
    );
    expect(await titles()).toEqual(['Has an owner']);
    await userEvent.click(screen.getByRole('button', { name: /Category/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'Any category' }),
    );
    expect(await titles()).toHaveLength(2);
  });

  it.each([
    ['No policies yet', aPolicyList([])],
    [
      'A source of policies was never read, so nobody knows all that is asked.',
      aPolicyList([aPolicySummary()], {
        state: 'stale',
        staleBecause: 'policies-away',
      }),
    ],
  ])('says: %s', async (words, list) => {
    open(list);
    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  it('says what failed', async () => {
    backend.fail('/governance/policies', 400);
    renderScreen(<Policies />, { client: backend.client() });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The policies could not be loaded',
    );
  });
});
