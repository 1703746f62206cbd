import { screen, within } from '@testing-library/react';
import { useBackend } from '../../__testUtils__/backend';
import { aContract, aPort, aProductDetail } from '../../__testUtils__/products';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { Sla } from './Sla';

const PRODUCT = '/products/flights/daily-flights';

describe('Sla', () => {
  const backend = useBackend();
  const open = () => renderScreen(<Sla />, { client: backend.client() });

  it('shows each promise in words, marked as not measured', async () => {
    backend.get(
      PRODUCT,
      aProductDetail({
        outputPorts: [
          aPort({
            contract: aContract({
              sla: [
                {
                  property: 'latency',
                  value: 24,
                  unit: 'h',
                  element: 'flights.date',
                  driver: 'analytics',
                  description: 'There at **noon**.',
                },
                {
                  property: 'moonPhase',
                  value: 'full',
                  target: 99,
                  window: '28d',
                },
                { property: 'frequency', value: 1, unit: 'mo' },
              ],
            }),
          }),
        ],
      }),
    );
    open();

    expect(
      await screen.findByText('Promised, not measured yet'),
    ).toBeInTheDocument();
    const cards = screen.getByRole('list', {
      name: 'Service levels promised for flights',
    });
    const [latency, moon, frequency] = within(cards).getAllByRole('listitem');
    expect(latency).toHaveTextContent(
      /^LatencyPromisedThere within 24 hoursThere at noon\./,
    );
    expect(latency).toHaveTextContent(/flights\.date.*analytics.*latency$/);
    expect(within(latency).getByText('noon').tagName).toBe('STRONG');
    expect(frequency).toHaveTextContent('Updated every month');
    expect(moon).toHaveTextContent(
      /^moonPhasePromisedfull.*whole port.*99.*28d$/,
    );
  });

  it('shows so many promises as a table that nobody has to scroll through', async () => {
    const sla = Array.from({ length: 500 }, () => ({
      property: 'latency',
      value: 1,
    }));
    backend.get(
      PRODUCT,
      aProductDetail({
        outputPorts: [aPort({ contract: aContract({ sla }) })],
      }),
    );
    open();
    const table = await screen.findByRole('table', {
      name: 'Service levels promised for flights',
    });
    expect(table).toHaveAttribute('aria-rowcount', '501');
  });

  it('says how to promise something where nothing is', async () => {
    backend.get(PRODUCT, aProductDetail());
    open();
    expect(await screen.findByText('Nothing is promised')).toBeInTheDocument();
    expect(screen.getByText(/slaProperties/)).toBeInTheDocument();
    expect(
      screen.queryByText('Promised, not measured yet'),
    ).not.toBeInTheDocument();
  });
});
