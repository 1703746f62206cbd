import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useBackend } from '../__testUtils__/backend';
import { domainEntity } from '../__testUtils__/domainEntity';
import { aDomainGovernance, aPolicySummary } from '../__testUtils__/governance';
import { renderScreen } from '../__testUtils__/renderScreen';
import { aScorecard } from '../__testUtils__/scorecards';
import { DomainGovernanceCard } from './DomainGovernanceCard';

const PATH = '/governance/domains/flight-operations';
const products = { total: 10, judged: 10 };

describe('governance of a domain', () => {
  const backend = useBackend();
  const open = () =>
    renderScreen(<DomainGovernanceCard />, {
      client: backend.client(),
      entity: domainEntity,
    });

  it('does not look as if nothing were open where a source never could be read', async () => {
    backend.get(
      PATH,
      aDomainGovernance({
        products,
        policies: [aPolicySummary({ counts: { pass: 10 } })],
        unknown: [{ source: 'flights', scope: 'flight-operations' }],
      }),
    );
    open();
    expect(
      await screen.findByText('Some policies never could be read'),
    ).toBeVisible();
    expect(
      screen.queryByRole('region', { name: 'What is open' }),
    ).not.toBeInTheDocument();
  });

  it('shows levels, what is open, and what the domain asks besides', async () => {
    const policies = [
      aPolicySummary({
        id: 'global.use-stated',
        title: 'Use is stated',
        severity: 'low',
        counts: { fail: 3, error: 1 },
      }),
      aPolicySummary({
        severity: 'critical',
        counts: { fail: 1 },
        overlays: ['flight-operations', 'sales'],
      }),
      aPolicySummary({
        id: 'flight-operations.delays',
        scope: 'flight-operations',
        title: 'Delays are explained',
        counts: { pass: 10 },
      }),
    ];
    backend.get(
      PATH,
      aDomainGovernance({ products, scorecards: [aScorecard()], policies }),
    );
    open();
    const trust = await screen.findByRole('region', { name: 'Trust' });
    expect(within(trust).getByRole('link')).toHaveAttribute(
      'href',
      '/governance/scorecards/global.trust',
    );
    expect(trust).toHaveTextContent(/gold 3.*silver 4.*No level 2/);
    const items = (name: string) =>
      within(screen.getByRole('region', { name }))
        .getAllByRole('listitem')
        .map(item => item.textContent);
    expect(items('What is open')).toEqual([
      'PII columns are maskedCritical1 product fails',
      'Use is statedLow3 products fail, 1 unknown',
    ]);
    expect(items('What this domain asks besides')).toEqual([
      'PII columns are maskedtightened for this domain',
      'Delays are explainedits own policy',
    ]);
    expect(screen.getByRole('link', { name: 'Use is stated' })).toHaveAttribute(
      'href',
      '/governance/policies/global.use-stated?domain=flight-operations',
    );
  });

  it('names the gravest five, and says how many more are open', async () => {
    const policies = Array.from({ length: 7 }, (_, index) =>
      aPolicySummary({ id: `global.p${index}`, title: `Policy ${index}` }),
    );
    backend.get(PATH, aDomainGovernance({ products, policies }));
    open();
    expect(await screen.findAllByRole('listitem')).toHaveLength(5);
    expect(screen.getByText('2 more policies are open.')).toBeInTheDocument();
  });

  it('says that nothing is open', async () => {
    backend.get(PATH, aDomainGovernance({ products }));
    open();
    expect(
      await screen.findByText('Nothing is held against a product.'),
    ).toBeInTheDocument();
  });

  it('does not call it clean where nothing is judged', async () => {
    backend.get(
      PATH,
      aDomainGovernance({
        state: 'never',
        products: { total: 3, judged: 0 },
        policies: [aPolicySummary({ counts: {} })],
      }),
    );
    open();
    expect(
      await screen.findByText('No product of this domain is judged yet.'),
    ).toBeInTheDocument();
    expect(screen.queryByText(/Nothing is held/)).not.toBeInTheDocument();
  });

  it('says that it is old, and that there are no policies', async () => {
    backend.get(
      PATH,
      aDomainGovernance({
        products,
        state: 'stale',
        staleBecause: 'not-judged-since',
      }),
    );
    const { unmount } = open();
    expect(await screen.findByText(/This is how it stood/)).toBeInTheDocument();
    unmount();
    backend.get(PATH, aDomainGovernance({ configured: false }));
    open();
    expect(await screen.findByText('No policies yet')).toBeInTheDocument();
  });

  it('loads, fails and tries again', async () => {
    backend.hang(PATH);
    const { unmount } = open();
    expect(
      await screen.findByText('How this domain stands is being loaded.'),
    ).toBeInTheDocument();
    unmount();
    backend.fail(PATH, 400);
    open();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'How this domain stands could not be loaded',
    );
    backend.get(PATH, aDomainGovernance({ products }));
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByText('Nothing is held against a product.'),
    ).toBeInTheDocument();
  });
});
