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
    const table = screen.getByRole('table', {
      name: 'Service levels promised for flights',
    });
    const [, latency, moon] = within(table).getAllByRole('row');
    expect(latency).toHaveTextContent(
      /Latency.*24 hours.*flights\.date.*analytics.*There at noon\./,
    );
    expect(within(latency).getByText('noon').tagName).toBe('STRONG');
    expect(moon).toHaveTextContent(
      /moonPhase.*full.*target 99, window 28d.*whole port/,
    );
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
