import { screen, within } from '@testing-library/react';
import type { ProductLineage } from '@meshstage/plugin-data-mesh-common';
import { useBackend } from '../../__testUtils__/backend';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { Lineage } from './Lineage';

const LINEAGE = '/products/flights/daily-flights/lineage';
const REF = 'dataproduct:flights/daily-flights';

describe('Lineage', () => {
  const backend = useBackend();
  const open = (lineage: ProductLineage) => {
    backend.get(LINEAGE, lineage);
    renderScreen(<Lineage />, { client: backend.client() });
  };

  it('shows both sides as picture and table, and leads to each product', async () => {
    open({
      ref: REF,
      upstream: [
        {
          ref: 'dataproduct:geo/airports',
          title: 'Airports',
          port: 'a',
          version: '1',
          kind: 'product',
          viaPort: 'flights',
          contractId: 'urn:a',
        },
        {
          ref: 'dataproduct:geo/airports',
          title: 'Airports',
          port: 'b',
          kind: 'product',
        },
        { title: 'Bureau', kind: 'external' },
      ],
      downstream: [],
    });

    const up = await screen.findByRole('region', { name: 'Made from' });
    expect(up).toHaveTextContent('Made from (2)');
    expect(up).toHaveTextContent('Airportsa 1, b');
    expect(up).toHaveTextContent('BureauOutside the mesh');
    expect(within(up).getAllByRole('link')).toHaveLength(1);
    expect(within(up).getByRole('link')).toHaveAttribute(
      'href',
      '/catalog/geo/dataproduct/airports',
    );
    expect(screen.getByRole('region', { name: 'Used by' })).toHaveTextContent(
      'No product states that it uses this one.',
    );

    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows).toHaveLength(4);
    expect(rows[1]).toHaveTextContent(
      /Made from.*Airports.*a 1.*flights.*urn:a/,
    );
  });

  it('folds what does not fit, and the table has it all', async () => {
    open({
      ref: REF,
      upstream: [],
      downstream: Array.from({ length: 300 }, (_, i) => ({
        ref: `dataproduct:d/p${i}`,
        title: `Product ${i}`,
        kind: 'product' as const,
      })),
    });
    const down = await screen.findByRole('region', { name: 'Used by' });
    expect(down).toHaveTextContent('288 more, see the table');
    expect(within(down).getAllByRole('link')).toHaveLength(12);
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '301');
    expect(screen.getAllByRole('row').length).toBeLessThan(40);
  });

  it('says where lineage comes from while there is none', async () => {
    open({ ref: REF, upstream: [], downstream: [] });
    expect(await screen.findByText('No lineage yet')).toBeInTheDocument();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('says what failed', async () => {
    backend.fail(LINEAGE, 400);
    renderScreen(<Lineage />, { client: backend.client() });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The lineage of this product could not be loaded',
    );
  });
});
