import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ContractServer } from '@meshstage/plugin-data-mesh-common';
import { useBackend } from '../../__testUtils__/backend';
import { aContract, aPort, aProductDetail } from '../../__testUtils__/products';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { UseCard } from './UseCard';

const PRODUCT = '/products/flights/daily-flights';

function aServer(overrides: Partial<ContractServer> = {}): ContractServer {
  return {
    name: 'checkout',
    type: 'local',
    connection: { path: 'data/flights.csv', format: 'csv' },
    roles: [],
    customProperties: [],
    ...overrides,
  };
}

describe('Use this data', () => {
  const backend = useBackend();

  function open(
    servers: ContractServer[],
    overrides: Parameters<typeof aContract>[0] = {},
  ) {
    backend.get(
      PRODUCT,
      aProductDetail({
        outputPorts: [
          aPort({ contract: aContract({ servers, ...overrides }) }),
        ],
      }),
    );
    renderScreen(<UseCard />, { client: backend.client() });
  }

  it('shows the quickest way first, says where it runs, and copies it', async () => {
    const user = userEvent.setup();
    const written = jest.spyOn(navigator.clipboard, 'writeText');
    open([aServer({ description: 'Below the **root**.' })]);
    const code = await screen.findByRole('region', {
      name: 'DuckDB for flights 2.0.0',
    });
    expect(code).toHaveTextContent(
      "SELECT * FROM read_csv('data/flights.csv', header = true) LIMIT 10;",
    );
    expect(screen.getByText(/run it in the folder/)).toHaveTextContent(
      /data\/flights\.csv$/,
    );
    expect(screen.getByText('root').tagName).toBe('STRONG');
    await user.click(
      screen.getByRole('button', { name: 'Copy: DuckDB for flights 2.0.0' }),
    );
    expect(written).toHaveBeenCalledWith(
      "SELECT *\nFROM read_csv('data/flights.csv', header = true)\nLIMIT 10;",
    );
    expect(await screen.findAllByText('Copied')).not.toHaveLength(0);
  });

  it('has a tab for each way in', async () => {
    open([aServer()]);
    const tabs = await screen.findByRole('tablist', {
      name: 'Ways to use flights 2.0.0',
    });
    expect(
      within(tabs)
        .getAllByRole('tab')
        .map(tab => tab.textContent),
    ).toEqual(['DuckDB', 'Python', 'Spark']);
    await userEvent.click(within(tabs).getByRole('tab', { name: 'Python' }));
    expect(
      screen.getByRole('region', { name: 'Python for flights 2.0.0' }),
    ).toHaveTextContent('pd.read_csv("data/flights.csv")');
    expect(screen.getByText('Needs:')).toHaveTextContent('pandas');
  });

  it('lets a reader choose among servers and tables', async () => {
    const store = aServer({
      name: 'store',
      type: 'postgres',
      environment: 'prod',
      connection: { host: 'db', port: 5432, database: 'mesh', schema: 's' },
    });
    open([aServer(), store], {
      tables: [{ name: 'flights' }, { name: 'delays', physicalName: 't_d' }],
    });
    await userEvent.click(
      await screen.findByRole('button', { name: /Server/ }),
    );
    await userEvent.click(screen.getByRole('option', { name: 'store (prod)' }));
    const code = () => screen.getByRole('region', { name: /^SQL for/ });
    expect(code()).toHaveTextContent('FROM "s"."flights"');
    await userEvent.click(screen.getByRole('button', { name: /Table/ }));
    await userEvent.click(screen.getByRole('option', { name: 'delays' }));
    expect(code()).toHaveTextContent('FROM "s"."t_d"');
  });

  it.each<[RegExp, ContractServer[]]>([
    [/no snippet for servers of type abacus/, [aServer({ type: 'abacus' })]],
    [/says too little/, [aServer({ connection: {} })]],
    [/cannot be seen/, [aServer({ connection: { path: 'a\u202e.csv' } })]],
    [/does not say where its data is/, []],
  ])('says why there is no snippet: %s', async (words, servers) => {
    open(servers);
    expect(await screen.findByText(words)).toBeInTheDocument();
    expect(screen.queryByRole('tablist')).not.toBeInTheDocument();
  });

  it('names the version that takes the place of a deprecated port', async () => {
    backend.get(
      PRODUCT,
      aProductDetail({
        outputPorts: [
          aPort({ version: '1.4.0', major: 1, deprecated: true }),
          aPort({ contract: aContract({ servers: [aServer()] }) }),
        ],
      }),
    );
    renderScreen(<UseCard />, { client: backend.client() });
    const choice = await screen.findByRole('button', { name: /Output port/ });
    expect(choice).toHaveTextContent('flights 2.0.0');
    await userEvent.click(choice);
    await userEvent.click(screen.getByRole('option', { name: /1\.4\.0/ }));
    expect(
      screen.getByText(
        'Version 1.4.0 of this port is deprecated. Use version 2.0.0.',
      ),
    ).toBeInTheDocument();
  });
});
