import { screen, within } from '@testing-library/react';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { ReactElement } from 'react';
import { aColumnHit, aProductHit } from '../__testUtils__/hits';
import { ColumnHit } from './ColumnHit';
import { ProductHit } from './ProductHit';

const show = (hit: ReactElement) => renderInTestApp(hit);

const marked = () =>
  [...document.querySelectorAll('mark')].map(mark => mark.textContent);

describe('hits of the search', () => {
  it('show a product with what was found in it', async () => {
    const { document: result, highlight } = aProductHit();
    show(<ProductHit result={result} highlight={highlight} />);
    const link = await screen.findByRole('link', { name: 'Daily flights' });
    expect(link).toHaveAttribute('href', result.location);
    expect(marked()).toEqual(['flights', 'flight']);
    expect(
      screen.getByText('Data product in the domain flights'),
    ).toBeInTheDocument();
    expect(screen.getByText('Active')).toBeInTheDocument();
  });

  it('show a column with its type and its table, and lead to the schema', async () => {
    const { document: result, highlight } = aColumnHit();
    show(<ColumnHit result={result} highlight={highlight} />);
    const link = await screen.findByRole('link', { name: 'flight_id' });
    expect(link).toHaveAttribute('href', result.location);
    expect(within(link).getByText('flight')).toBeInTheDocument();
    expect(screen.getByText('integer')).toBeInTheDocument();
    expect(
      screen.getByText(
        'Column of table departures in Daily flights, domain flights',
      ),
    ).toBeInTheDocument();
  });

  it('name a nested column by its path', async () => {
    const { document: result } = aColumnHit({ title: 'city', path: 'a.city' });
    show(<ColumnHit result={result} />);
    expect(
      await screen.findByRole('link', { name: 'a.city' }),
    ).toBeInTheDocument();
  });

  it('show text of owners as text', async () => {
    const { document: result } = aColumnHit({
      title: '<img src=x>',
      path: '<img src=x>',
      description: '<script>alert(1)</script>',
    });
    show(<ColumnHit result={result} />);
    expect(
      await screen.findByText('<script>alert(1)</script>'),
    ).toBeInTheDocument();
    expect(document.querySelector('img')).toBeNull();
  });

  it('live with an index that knows less than they do', async () => {
    const result = { title: 'Old', text: '', location: '/old' };
    show(
      <>
        <ProductHit result={result} />
        <ColumnHit result={result} />
      </>,
    );
    expect(await screen.findAllByRole('link')).toHaveLength(2);
  });
});
