import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import { useBackend } from '../../__testUtils__/backend';
import { anAge } from '../../__testUtils__/governance';
import {
  aRollUp,
  aScorecard,
  aScorecardDetail,
} from '../../__testUtils__/scorecards';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { Scorecard } from './Scorecard';
import { Scorecards } from './Scorecards';

describe('Scorecards', () => {
  const backend = useBackend();

  it('shows each with its levels and how products stand', async () => {
    backend.get('/governance/scorecards', {
      ...anAge(),
      scorecards: [aScorecard()],
    });
    renderScreen(<Scorecards />, { client: backend.client() });
    const card = await screen.findByRole('article', { name: 'Trust' });
    for (const words of [
      'Can one build on it?',
      'Products10',
      'Score80%',
      'Only thanks to waivers1',
      'gold 3silver 4No level 2Level unknown 1',
      '2 levels: silver, gold',
    ]) {
      expect(card).toHaveTextContent(words);
    }
    expect(within(card).getByRole('link', { name: 'Trust' })).toHaveAttribute(
      'href',
      '/governance/scorecards/global.trust',
    );
  });

  it('says how to get one', async () => {
    backend.get('/governance/scorecards', { ...anAge(), scorecards: [] });
    renderScreen(<Scorecards />, { client: backend.client() });
    expect(await screen.findByText('No scorecards yet')).toBeVisible();
  });
});

describe('Scorecard', () => {
  const backend = useBackend();
  const open = (overrides?: Parameters<typeof aScorecardDetail>[0]) => {
    backend.get(
      '/governance/scorecards/global.trust',
      aScorecardDetail(overrides),
    );
    renderScreen(
      <Routes>
        <Route path="/s/:id" element={<Scorecard />} />
      </Routes>,
      { client: backend.client(), at: '/s/global.trust' },
    );
  };
  const stood = (on: string, gold: number) => ({
    day: on,
    products: gold + 1,
    levels: [{ name: 'gold', products: gold }],
    none: 1,
    unknown: 0,
  });
  const day = (on: string, domain: string, gold: number) => ({
    ...stood(on, gold),
    domain,
  });

  it('says how products stand by domain and owner, and what each misses', async () => {
    open();
    const domains = await screen.findByRole('table', { name: 'By domain' });
    expect(
      within(domains)
        .getAllByRole('columnheader')
        .map(header => header.textContent),
    ).toEqual([
      'Domain',
      'gold',
      'silver',
      'No level',
      'Level unknown',
      'Products',
      'Score',
    ]);
    expect(within(domains).getAllByRole('row')[1]).toHaveTextContent(
      'flights34211080%',
    );
    expect(screen.getByRole('table', { name: 'By owner' })).toHaveTextContent(
      'flight-data',
    );
    const products = screen.getByRole('table', { name: /^Products/ });
    expect(within(products).getAllByRole('row')[1]).toHaveTextContent(
      /Daily flights.*No level.*for silver: Has an owner.*0%/,
    );
    expect(
      screen.getByText('9 more products are counted and not listed.'),
    ).toBeInTheDocument();
    expect(screen.getByText(/from the second day on/)).toBeInTheDocument();
  });

  it('draws how they stood, and says the same in words and as a table', async () => {
    open({
      trend: [
        day('2026-11-18', 'flights', 2),
        day('2026-11-18', 'rail', 1),
        day('2026-11-20', 'flights', 5),
      ],
    });
    expect(
      await screen.findByRole('img', {
        name: 'Products by level. On 2026-11-18: gold 3, No level 2, and Level unknown 0. On 2026-11-20: gold 5, No level 1, and Level unknown 0.',
      }),
    ).toBeInTheDocument();
    const rows = () =>
      within(screen.getByRole('region', { name: 'The same as a table' }))
        .getAllByRole('row')
        .map(row => row.textContent);
    await userEvent.click(screen.getByText('The same as a table'));
    expect(rows()).toEqual([
      'DaygoldNo levelLevel unknown',
      'Nov 20, 2026510',
      'Nov 19, 2026–––',
      'Nov 18, 2026320',
    ]);
    await userEvent.click(screen.getByRole('button', { name: /Domain/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'rail' }));
    expect(screen.getByText(/from the second day on/)).toBeInTheDocument();
  });

  describe('of an owner', () => {
    const OWNER = 'group:default/flight-data';
    const TREND = '/governance/scorecards/global.trust/trend';
    const trend = [
      day('2026-11-18', 'flights', 2),
      day('2026-11-19', 'flights', 4),
    ];
    const choose = async (what: RegExp, option: string) => {
      await userEvent.click(await screen.findByRole('button', { name: what }));
      await userEvent.click(
        await screen.findByRole('option', { name: option }),
      );
    };
    const picture = () => screen.findByRole('img', { name: /by level/ });

    it('draws how their products stood, in the same picture', async () => {
      backend.get(TREND, {
        days: [stood('2026-11-18', 1), stood('2026-11-20', 7)],
      });
      open({ trend });
      await choose(/Owner/, 'flight-data');
      expect(
        await screen.findByText(/the products that the owner had then/),
      ).toBeInTheDocument();
      expect(await picture()).toHaveAccessibleName(
        'Products by level. On 2026-11-18: gold 1, No level 1, and Level unknown 0. On 2026-11-20: gold 7, No level 1, and Level unknown 0.',
      );
      expect(backend.asked.at(-1)?.searchParams.get('owner')).toBe(OWNER);

      await choose(/Owner/, 'All owners');
      expect(await picture()).toHaveAccessibleName(/On 2026-11-19: gold 4/);
    });

    it('gives way to a domain, and the domain to an owner', async () => {
      backend.get(TREND, {
        days: [stood('2026-11-18', 1), stood('2026-11-20', 7)],
      });
      open({ trend: [...trend, day('2026-11-19', 'rail', 1)] });
      await choose(/Domain/, 'flights');
      await choose(/Owner/, 'flight-data');
      expect(
        screen.getByRole('button', { name: /All these domains/ }),
      ).toBeInTheDocument();
      await choose(/Domain/, 'flights');
      expect(
        screen.getByRole('button', { name: /All owners/ }),
      ).toBeInTheDocument();
      expect(await picture()).toHaveAccessibleName(/On 2026-11-19: gold 4/);
    });

    it('says that it is not shown, to whom the server tells no day', async () => {
      backend.get(TREND, { days: [] });
      open({ trend });
      await choose(/Owner/, 'flight-data');
      expect(
        await screen.findByText(/^Not shown: .* may see every product/),
      ).toBeInTheDocument();
      expect(screen.queryByRole('img', { name: /by level/ })).toBeNull();
    });

    it('waits for the second day', async () => {
      backend.get(TREND, { days: [stood('2026-11-18', 1)] });
      open({ trend });
      await choose(/Owner/, 'flight-data');
      expect(
        await screen.findByText(/from the second day on/),
      ).toBeInTheDocument();
    });

    it('says what failed, and leaves the rest of the page', async () => {
      backend.fail(TREND, 500, 'No database');
      open({ trend });
      await choose(/Owner/, 'flight-data');
      expect(await screen.findByText(/No database/)).toBeInTheDocument();
      expect(
        screen.getByRole('table', { name: 'By owner' }),
      ).toBeInTheDocument();
    });

    it('offers no owner where products have none', async () => {
      open({ trend, byOwner: [aRollUp({ key: '' })] });
      await screen.findByRole('table', { name: 'By owner' });
      expect(screen.queryByRole('button', { name: /Owner/ })).toBeNull();
    });
  });
});
