import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useBackend } from '../../__testUtils__/backend';
import { aContract, aPort, aProductDetail } from '../../__testUtils__/products';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { OverviewContent } from './OverviewContent';

const PRODUCT = '/products/flights/daily-flights';

describe('Overview', () => {
  const backend = useBackend();
  const open = (overrides: Parameters<typeof aProductDetail>[0] = {}) => {
    backend.get(PRODUCT, aProductDetail(overrides));
    backend.get('/submissions', { items: [], totalItems: 0 });
    renderScreen(<OverviewContent />, { client: backend.client() });
  };
  const card = async (title: string) => {
    const heading = await screen.findByRole('heading', { name: title });
    return heading.closest('article') as HTMLElement;
  };

  it('shows the description, and how to state what is missing; one answer serves all cards', async () => {
    open({ description: { purpose: 'For **planners**', limitations: 'None' } });
    expect(await screen.findByText('planners')).toBeInTheDocument();
    expect(
      screen.getByText(/The owner can add description\.usage/),
    ).toBeInTheDocument();
    expect(
      backend.asked.filter(({ pathname }) => pathname.endsWith(PRODUCT)),
    ).toHaveLength(1);
  });

  it('shows a port with address, contract and server', async () => {
    open({
      outputPorts: [
        aPort({
          contract: aContract({
            licence: 'CC-BY-4.0',
            servers: [
              {
                name: 'lake',
                type: 's3',
                environment: 'prod',
                connection: { location: 's3://lake/*.parquet', port: 443 },
                roles: [],
                customProperties: [],
              },
            ],
          }),
        }),
      ],
    });
    await screen.findByText('lake');
    const ports = await card('Output ports');
    expect(ports).toHaveTextContent(
      'dataproduct://flights/daily-flights/flights/v2',
    );
    expect(ports).toHaveTextContent('urn:contract:flights2.1.0Active');
    expect(ports).toHaveTextContent('14 columns in 1 table, 12 described');
    expect(ports).toHaveTextContent('CC-BY-4.0');
    expect(ports).toHaveTextContent('s3, prod');
    expect(ports).toHaveTextContent('locations3://lake/*.parquetport443');
    expect(
      within(ports).getByRole('link', { name: 'Schema of flights' }),
    ).toHaveAttribute(
      'href',
      '/catalog/flights/dataproduct/daily-flights/schema?port=flights&version=2.0.0',
    );
    expect(
      within(ports).getByRole('button', { name: 'Copy address of flights' }),
    ).toBeInTheDocument();
  });

  it('leads to inputs, support and links, never to a script', async () => {
    open({
      inputs: [
        { ref: 'dataproduct:geo/airports', title: 'Airports', kind: 'product' },
        { title: 'Bureau', kind: 'external' },
      ],
      support: [
        { channel: '#flights', url: 'https://chat.example/f', tool: 'slack' },
      ],
      team: {
        name: 'Flight data',
        members: [
          { username: 'maya', name: 'Maya', role: 'owner' },
          { username: 'left', dateOut: '2026-01-01' },
        ],
      },
      links: [
        { type: 'canonicalUrl', url: 'https://example.org/flights' },
        {
          type: 'privacy',
          url: ['javascript', 'alert(1)'].join(':'),
          description: 'Trap',
        },
      ],
      managementPorts: [{ name: 'metrics', url: 'https://m.example' }],
    });
    await screen.findByText('Trap');
    const hrefs = screen
      .getAllByRole('link')
      .map(link => link.getAttribute('href'));
    expect(hrefs).toEqual(
      expect.arrayContaining([
        '/catalog/geo/dataproduct/airports',
        'https://chat.example/f',
        'https://example.org/flights',
        'https://m.example',
      ]),
    );
    expect(hrefs.filter(href => href?.includes('script'))).toEqual([]);
    const support = await card('Support and team');
    expect(support).toHaveTextContent('Mayaowner');
    expect(support).not.toHaveTextContent('left');
  });

  it('shows source and revision', async () => {
    open({
      source: {
        id: 'git',
        type: 'url',
        location: 'https://git.example/p.yaml',
        commit: '0f3c',
      },
    });
    await screen.findByText('0f3c');
    const source = await card('Source and revision');
    expect(source).toHaveTextContent('git (url)');
    expect(source).toHaveTextContent('aaaaaaaaaaaa');
    expect(
      within(source).getByRole('link', { name: /git\.example/ }),
    ).toHaveAttribute('href', 'https://git.example/p.yaml');
  });

  it.each<[string, Parameters<typeof aProductDetail>[0]]>([
    [
      'The document of this product is gone from its source',
      { state: 'source-removed' },
    ],
    ['This product is deprecated', { lifecycle: 'deprecated' }],
    ['This product is retired', { lifecycle: 'retired' }],
    [
      'The newest version of this product was refused',
      {
        lastRefused: {
          id: 's1',
          state: 'refused',
          at: '2026-11-20T00:00:00Z',
        },
      },
    ],
    [
      'The newest version of this product is waiting',
      {
        lastRefused: {
          id: 's1',
          state: 'waiting',
          at: '2026-11-20T00:00:00Z',
        },
      },
    ],
  ])('warns: %s', async (words, overrides) => {
    open(overrides);
    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  it('leads from the warning to the submission', async () => {
    open({
      lastRefused: {
        id: 's1',
        state: 'refused',
        at: '2026-11-20T00:00:00Z',
      },
    });
    expect(
      await screen.findByRole('link', { name: 'See the submission' }),
    ).toHaveAttribute('href', '/data-products/submissions/s1');
  });

  it('warns of nothing where all is well', async () => {
    open();
    await screen.findByText('Every scheduled flight of a day');
    expect(screen.queryByText(/^This product is/)).not.toBeInTheDocument();
    expect(screen.queryByText(/newest version/)).not.toBeInTheDocument();
  });

  it('says once what failed, and one retry brings all cards', async () => {
    backend.fail(PRODUCT, 400, 'No');
    backend.get('/submissions', { items: [], totalItems: 0 });
    renderScreen(<OverviewContent />, { client: backend.client() });
    expect(await screen.findAllByRole('alert')).toHaveLength(1);
    backend.get(PRODUCT, aProductDetail());
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByText('Every scheduled flight of a day'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
