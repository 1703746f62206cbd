import { screen, within } from '@testing-library/react';
import { useBackend } from '../../../__testUtils__/backend';
import {
  aContract,
  aPort,
  aProductDetail,
} from '../../../__testUtils__/products';
import { renderScreen } from '../../../__testUtils__/renderScreen';
import { PropertiesCard } from './PropertiesCard';

describe('PropertiesCard', () => {
  const backend = useBackend();

  it('says of each property what is seen, promised and missing', async () => {
    backend.get(
      '/products/flights/daily-flights',
      aProductDetail({
        outputPorts: [
          aPort({
            contract: aContract({ sla: [{ property: 'latency', value: 1 }] }),
          }),
        ],
      }),
    );
    renderScreen(<PropertiesCard />, { client: backend.client() });
    const evidence = async (name: string) => {
      const heading = await screen.findByRole('heading', { name });
      return within(heading.closest('section') as HTMLElement)
        .getAllByRole('listitem')
        .map(line => [
          within(line).getByRole('img').getAttribute('aria-label'),
          line.textContent,
        ]);
    };
    expect(await evidence('Trustworthy')).toEqual([
      ['Seen by the portal', 'Has an owner in the catalog'],
      ['Missing', 'No support channel'],
      ['Promised, not measured', 'Service levels: 1'],
      ['Missing', 'No quality rules'],
    ]);
    expect(await evidence('Understandable')).toEqual([
      ['Seen by the portal', '12 of 14 columns described'],
      ['Missing', 'Columns without a description: 2'],
      ['Missing', 'No limitations are stated'],
    ]);
  });
});
