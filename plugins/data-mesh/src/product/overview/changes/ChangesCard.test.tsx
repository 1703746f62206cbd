import { screen, within } from '@testing-library/react';
import { useBackend } from '../../../__testUtils__/backend';
import { aProductDetail } from '../../../__testUtils__/products';
import { renderScreen } from '../../../__testUtils__/renderScreen';
import { aSubmission } from '../../../__testUtils__/submissions';
import { ChangesCard } from './ChangesCard';

const PRODUCT = '/products/flights/daily-flights';

describe('ChangesCard', () => {
  const backend = useBackend();
  const open = () =>
    renderScreen(<ChangesCard />, { client: backend.client() });

  it('lists the newest submissions of this product, each leading to its page', async () => {
    backend.get(PRODUCT, aProductDetail());
    backend.get('/submissions', query => ({
      items:
        query.get('productRef') === 'dataproduct:flights/daily-flights'
          ? [
              aSubmission({ id: 's2', state: 'refused' }),
              aSubmission({ id: 's1', state: 'accepted' }),
            ]
          : [],
      totalItems: 9,
    }));
    open();
    const list = await screen.findByRole('list');
    const [refused, accepted] = within(list).getAllByRole('listitem');
    expect(refused).toHaveTextContent(/^Refused/);
    expect(accepted).toHaveTextContent(/^Accepted/);
    expect(within(refused).getByRole('link')).toHaveAttribute(
      'href',
      '/data-products/submissions/s2',
    );
    expect(list).toHaveTextContent('7 older submissions');
  });

  it('fails by itself, while the product is there', async () => {
    backend.get(PRODUCT, aProductDetail());
    backend.fail('/submissions', 400);
    open();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The latest changes of this product could not be loaded',
    );
  });
});
