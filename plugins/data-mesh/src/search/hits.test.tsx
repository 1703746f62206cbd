import { screen, within } from '@testing-library/react';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { DefaultEntityPresentationApi } from '@backstage/plugin-catalog';
import { entityPresentationApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
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

  it('name domains by their titles, and ask for all of them at once', async () => {
    const catalogApi = catalogApiMock.mock({
      getEntitiesByRefs: async ({ entityRefs }) => ({
        items: entityRefs.map(ref =>
          ref === 'domain:default/flights'
            ? {
                apiVersion: 'backstage.io/v1alpha1',
                kind: 'Domain',
                metadata: { name: 'flights', title: 'Flight Operations' },
              }
            : undefined,
        ),
      }),
    });
    const elsewhere = aColumnHit({ domain: 'rail' }).document;
    renderInTestApp(
      <>
        <ProductHit result={aProductHit().document} />
        <ColumnHit result={aColumnHit().document} />
        <ColumnHit result={elsewhere} />
      </>,
      {
        apis: [
          [
            entityPresentationApiRef,
            DefaultEntityPresentationApi.create({ catalogApi }),
          ],
        ],
      },
    );
    expect(
      await screen.findByText('Data product in the domain Flight Operations'),
    ).toBeInTheDocument();
    const column = 'Column of table departures in Daily flights, domain';
    expect(screen.getByText(`${column} Flight Operations`)).toBeInTheDocument();
    // The catalog has none of the name.
    expect(screen.getByText(`${column} rail`)).toBeInTheDocument();
    expect(catalogApi.getEntitiesByRefs).toHaveBeenCalledTimes(1);
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
