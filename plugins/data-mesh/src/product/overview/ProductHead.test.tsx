import { screen } from '@testing-library/react';
import { useBackend } from '../../__testUtils__/backend';
import { aProductDetail } from '../../__testUtils__/products';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { ProductHead } from './ProductHead';

describe('ProductHead', () => {
  const backend = useBackend();
  const open = (product: ReturnType<typeof aProductDetail>) => {
    backend.get('/products/flights/daily-flights', product);
    renderScreen(<ProductHead />, { client: backend.client() });
  };

  it('shows the level that a scorecard gives', async () => {
    const level = { state: 'reached', name: 'gold', index: 2 } as const;
    open(
      aProductDetail({
        levels: [
          { scorecard: 'global.trust', title: 'Trust', level, waived: 0 },
        ],
      }),
    );
    expect(await screen.findByText('Trust: gold')).toBeVisible();
    expect(screen.getByText('Level')).toBeVisible();
  });

  it('says nothing of levels where none is known', async () => {
    open(aProductDetail());
    expect(await screen.findByText('Status')).toBeVisible();
    expect(screen.queryByText('Level')).not.toBeInTheDocument();
  });
});
