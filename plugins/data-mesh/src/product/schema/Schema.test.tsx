import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useBackend } from '../../__testUtils__/backend';
import { aPort, aProductDetail } from '../../__testUtils__/products';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { aRow, aSchema } from '../../__testUtils__/schemaRow';
import { Schema } from './Schema';

const PRODUCT = '/products/flights/daily-flights';

describe('Schema', () => {
  const backend = useBackend();
  const open = (at?: string) =>
    renderScreen(<Schema />, { client: backend.client(), at });
  beforeEach(() =>
    backend.get(`${PRODUCT}/revisions`, { items: [], totalItems: 0 }),
  );
  const names = async () =>
    (await screen.findAllByRole('rowheader')).map(cell => cell.textContent);

  it('shows what the contract says about each column', async () => {
    backend.get(PRODUCT, aProductDetail());
    backend.get(
      `${PRODUCT}/schema`,
      aSchema([
        aRow({
          required: true,
          unique: true,
          primaryKey: true,
          primaryKeyPosition: 1,
          classification: 'internal',
          masking: 'hash',
          examples: ['WN1', 2],
          deprecated: true,
          quality: [
            {
              type: 'library',
              metric: 'nullValues',
              operator: { name: 'mustBe', value: 0 },
              customProperties: [],
              unknown: {},
            },
          ],
        }),
      ]),
    );
    open();

    const grid = await screen.findByRole('treegrid', {
      name: 'Columns of flights',
    });
    const [, row] = within(grid).getAllByRole('row');
    expect(
      within(row)
        .getAllByRole('gridcell')
        .map(cell => cell.textContent),
    ).toEqual([
      'stringVARCHAR(12)',
      'Number of the flight',
      'Primary 1',
      '',
      '',
      'internalmasking: hash',
      'WN1, 2',
      '1 rule',
    ]);
    expect(within(row).getAllByRole('img', { name: 'yes' })).toHaveLength(2);
    expect(within(row).getByRole('rowheader')).toHaveTextContent('Deprecated');

    await userEvent.click(row);
    const details = screen.getByRole('region', {
      name: 'Details of flight_id',
    });
    expect(details).toHaveTextContent('nullValues mustBe 0');
    await userEvent.click(
      within(details).getByRole('button', { name: 'Close details' }),
    );
    expect(details).not.toBeInTheDocument();
  });

  it('asks for the port and version of the address bar, and for another when chosen', async () => {
    backend.get(
      PRODUCT,
      aProductDetail({
        outputPorts: [aPort(), aPort({ version: '1.0.0', deprecated: true })],
      }),
    );
    backend.get(`${PRODUCT}/schema`, query =>
      aSchema([aRow({ name: `column of ${query.get('version')}` })]),
    );
    open('/?port=flights&version=1.0.0');
    expect(await names()).toEqual(['column of 1.0.0']);

    await userEvent.click(screen.getByRole('button', { name: /Output port/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'flights 2.0.0' }),
    );
    expect(await screen.findByText('column of 2.0.0')).toBeInTheDocument();
  });

  it('unfolds and folds by keyboard, keeping the focus on its row', async () => {
    backend.get(PRODUCT, aProductDetail());
    backend.get(
      `${PRODUCT}/schema`,
      aSchema([
        aRow({ name: 'person' }),
        aRow({ name: 'street', parent: 0, depth: 1 }),
        aRow({ name: 'note' }),
      ]),
    );
    open();
    expect(await names()).toEqual(['person', 'note']);

    screen.getByRole('row', { name: /person/ }).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(await names()).toEqual(['person', 'street', 'note']);
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('row', { name: /street/ })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(
      screen.getByRole('region', { name: 'Details of street' }),
    ).toBeInTheDocument();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(await names()).toEqual(['person', 'note']);
    expect(screen.getByRole('row', { name: /person/ })).toHaveFocus();
  });

  it('narrows down by the filters, which stand in the address bar', async () => {
    backend.get(PRODUCT, aProductDetail());
    backend.get(
      `${PRODUCT}/schema`,
      aSchema([
        aRow({ name: 'id', primaryKey: true }),
        aRow({ name: 'salary', classification: 'confidential' }),
      ]),
    );
    open('/?show=sensitive');
    expect(await names()).toEqual(['salary']);
    await userEvent.click(screen.getByRole('button', { name: 'Keys' }));
    expect(await screen.findByText('No column fits')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Sensitive' }));
    expect(await names()).toEqual(['id']);
    await userEvent.type(screen.getByRole('searchbox'), 'sal');
    expect(await screen.findByText('No column fits')).toBeInTheDocument();
  });

  it('puts few rows of 10,000 columns into the page', async () => {
    backend.get(PRODUCT, aProductDetail());
    backend.get(
      `${PRODUCT}/schema`,
      aSchema(
        Array.from({ length: 10_000 }, (_, i) => aRow({ name: `c${i}` })),
      ),
    );
    open();
    const grid = await screen.findByRole('treegrid');
    expect(grid).toHaveAttribute('aria-rowcount', '10001');
    expect(within(grid).getAllByRole('row').length).toBeLessThan(40);

    within(grid).getByRole('row', { name: /c0 / }).focus();
    await userEvent.keyboard('{End}');
    expect(screen.getByRole('row', { name: /c9999/ })).toHaveFocus();
    expect(within(grid).getAllByRole('row').length).toBeLessThan(40);
  });

  it.each<[string, string, object]>([
    ['No output ports', 'no port', { outputPorts: [] }],
    [
      'No contract',
      'a port without contract',
      { outputPorts: [aPort({ contract: undefined, contractId: undefined })] },
    ],
    [
      'The contract urn:contract:flights of this port is not in the registry yet.',
      'a contract that is not there yet',
      { outputPorts: [aPort({ contract: undefined })] },
    ],
  ])('says "%s" of %s, and asks for no schema', async (words, _of, product) => {
    backend.get(PRODUCT, aProductDetail(product));
    open();
    expect(await screen.findByText(words)).toBeInTheDocument();
    expect(backend.asked).toHaveLength(1);
  });

  it('says what is missing in a contract without tables or columns', async () => {
    backend.get(PRODUCT, aProductDetail());
    backend.get(`${PRODUCT}/schema`, aSchema([]));
    open();
    expect(await screen.findByText('No columns')).toBeInTheDocument();
  });

  it.each([404, 403])(
    'does not tell missing from forbidden (%i)',
    async status => {
      backend.fail(PRODUCT, status, 'Secret name');
      open();
      expect(
        await screen.findByText('Nothing to see here'),
      ).toBeInTheDocument();
      expect(screen.queryByText(/Secret name/)).not.toBeInTheDocument();
    },
  );

  it('says that the schema failed while the product is there', async () => {
    backend.get(PRODUCT, aProductDetail());
    backend.fail(`${PRODUCT}/schema`, 422, 'Bad version');
    open();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The schema of this port could not be loaded',
    );
  });
});
