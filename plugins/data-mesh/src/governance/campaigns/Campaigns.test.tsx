import { screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router-dom';
import { useBackend } from '../../__testUtils__/backend';
import { anAge } from '../../__testUtils__/governance';
import { aCampaign, aCampaignDetail } from '../../__testUtils__/scorecards';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { Campaign } from './Campaign';
import { Campaigns } from './Campaigns';

describe('Campaigns', () => {
  const backend = useBackend();
  const open = (...campaigns: Parameters<typeof aCampaign>[0][]) => {
    backend.get('/governance/campaigns', {
      ...anAge(),
      campaigns: campaigns.map(aCampaign),
    });
    renderScreen(<Campaigns />, { client: backend.client() });
  };

  it('shows each with its reason, its last day and how far products are', async () => {
    open({});
    const card = await screen.findByRole('article', {
      name: 'Freshness is promised',
    });
    for (const words of [
      '70 days left',
      'Whoever builds on it asks how old it is.',
      'Last dayJan 31, 2027',
      'Products concerned4',
      'Done25%',
      'Done 1Waived 1Open 1Nobody knows 1',
    ]) {
      expect(card).toHaveTextContent(words);
    }
    expect(
      within(card).getByRole('link', { name: 'Freshness is promised' }),
    ).toHaveAttribute('href', '/governance/campaigns/global.fresh');
  });

  it.each<[string, Parameters<typeof aCampaign>[0]]>([
    ['1 day left', { daysLeft: 1 }],
    ['Begins on December 1, 2026', { phase: 'to come', starts: '2026-12-01' }],
    ['Is over', { phase: 'over', daysLeft: 0 }],
  ])('says: %s', async (words, campaign) => {
    open(campaign);
    expect(await screen.findByText(words)).toBeVisible();
  });

  it('says how to get one', async () => {
    open();
    expect(await screen.findByText('No campaigns yet')).toBeVisible();
  });
});

describe('Campaign', () => {
  const backend = useBackend();
  const open = (overrides?: Parameters<typeof aCampaignDetail>[0]) => {
    backend.get(
      '/governance/campaigns/global.fresh',
      aCampaignDetail(overrides),
    );
    renderScreen(
      <Routes>
        <Route path="/c/:id" element={<Campaign />} />
      </Routes>,
      { client: backend.client(), at: '/c/global.fresh' },
    );
  };
  const rowsOf = async (name: string) => {
    const table = await screen.findByRole('table', { name });
    return within(table)
      .getAllByRole('row')
      .slice(1)
      .map(row => row.textContent);
  };

  it('says how far products are by domain and owner, and what is open of each', async () => {
    open();
    expect(await rowsOf('By domain')).toEqual(['flights1111']);
    expect(await rowsOf('By owner')).toEqual(['flight-data1111']);
    expect(await rowsOf('Products, open ones first')).toEqual([
      'Daily flightsflightsOpenFreshness is statedNo owner',
      'Night trainsflightsWaived–flight-data',
    ]);
    expect(
      screen.getByText('2 more products are counted and not listed.'),
    ).toBeVisible();
    const held = screen.getByRole('region', { name: 'What shall hold' });
    expect(
      within(held).getByRole('link', { name: 'Freshness is stated' }),
    ).toHaveAttribute('href', '/governance/policies/global.sla-stated');
  });

  it('says that nothing is concerned', async () => {
    const counts = { open: 0, unknown: 0, waived: 0, done: 0, unconcerned: 9 };
    open({ counts, share: undefined, byDomain: [], byOwner: [], products: [] });
    expect(
      await screen.findByText('No product that you may see is concerned.'),
    ).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('tells that it is not there', async () => {
    backend.fail('/governance/campaigns/global.fresh', 404);
    renderScreen(
      <Routes>
        <Route path="/c/:id" element={<Campaign />} />
      </Routes>,
      { client: backend.client(), at: '/c/global.fresh' },
    );
    expect(await screen.findByText(/this campaign/i)).toBeVisible();
  });
});
