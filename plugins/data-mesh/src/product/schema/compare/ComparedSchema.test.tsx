import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  ComparedRow,
  SchemaComparison,
} from '@meshstage/plugin-data-mesh-common';
import { useBackend } from '../../../__testUtils__/backend';
import { aChange, aRevision, aSummary } from '../../../__testUtils__/history';
import { aPort, aProductDetail } from '../../../__testUtils__/products';
import { renderScreen } from '../../../__testUtils__/renderScreen';
import { aRow, aSchema } from '../../../__testUtils__/schemaRow';
import { Schema } from '../Schema';

const PRODUCT = '/products/flights/daily-flights';
const gone = aChange();
const isNew = aChange({
  rule: 'F2',
  consumers: 'ok',
  reason: '"flights.belt" is new.',
});
const row = (
  name: string,
  state: ComparedRow['state'],
  changes?: number[],
): ComparedRow => ({ ...aRow({ name }), state, changes });

const comparison: SchemaComparison = {
  ...aSummary([gone, isNew]),
  before: aRevision({ id: 'r1', version: '1.0.0' }),
  after: aRevision(),
  changes: [gone, isNew],
  tables: [
    {
      name: 'flights',
      quality: [],
      state: 'changed',
      rows: [
        row('flight_id', 'same'),
        row('gate', 'removed', [0]),
        row('belt', 'added', [1]),
      ],
    },
  ],
};

describe('ComparedSchema', () => {
  const backend = useBackend();
  const open = (at: string) =>
    renderScreen(<Schema />, { client: backend.client(), at });
  const cells = () =>
    screen
      .getAllByRole('row')
      .slice(1)
      .map(each => [
        within(each).getByRole('rowheader').textContent,
        within(each).getAllByRole('gridcell')[0].textContent,
      ]);

  beforeEach(() => {
    backend.get(PRODUCT, aProductDetail());
    backend.get(`${PRODUCT}/schema`, aSchema([aRow()]));
    backend.get(`${PRODUCT}/revisions`, {
      items: [aRevision(), aRevision({ id: 'r1', version: '1.0.0' })],
      totalItems: 2,
    });
    backend.get('/comparisons/schema', comparison);
  });

  it('tells of each column what became of it and for whom it breaks', async () => {
    open('/?compare=r1');
    await screen.findByText('gate');
    expect(cells()).toEqual([
      ['flight_id', ''],
      ['gate', 'RemovedReaders: breaks'],
      ['belt', 'AddedSafe for all'],
    ]);
    expect(screen.getByText('Breaks readers')).toBeInTheDocument();
    await userEvent.click(screen.getByText('gate'));
    const details = screen.getByRole('region', { name: 'Details of gate' });
    expect(details).toHaveTextContent('"flights.gate" is gone');
  });

  it.each([
    ['changed', ['gate', 'belt']],
    ['breaks', ['gate']],
  ])('narrows it down to what is %s', async (show, expected) => {
    open(`/?compare=r1&show=${show}`);
    await screen.findByText('gate');
    expect(cells().map(([name]) => name)).toEqual(expected);
  });

  it('chooses another version of the contract, and none again', async () => {
    open('/');
    await screen.findByText('flight_id');
    const select = await screen.findByRole('button', { name: /Compare with/ });
    await userEvent.click(select);
    const options = await screen.findAllByRole('option');
    // What is shown is no other version.
    expect(options.map(option => option.textContent)).toEqual([
      'No other version',
      expect.stringMatching(/^1\.0\.0 · /),
    ]);
    await userEvent.click(options[1]);
    expect(await screen.findByText('gate')).toBeInTheDocument();
    const asked = backend.asked.at(-1);
    expect(asked?.search).toBe('?before=r1&after=r2');
    await userEvent.click(screen.getByRole('button', { name: /Compare with/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'No other version' }),
    );
    expect(
      await screen.findByText('1 shown, 1 column in all'),
    ).toBeInTheDocument();
  });

  it('offers nothing where there is no other version', async () => {
    backend.get(`${PRODUCT}/revisions`, {
      items: [aRevision()],
      totalItems: 1,
    });
    open('/');
    await screen.findByText('flight_id');
    expect(
      screen.queryByRole('button', { name: /Compare with/ }),
    ).not.toBeInTheDocument();
  });

  it('offers what is live of another major of the same contract', async () => {
    backend.get(
      PRODUCT,
      aProductDetail({
        outputPorts: [
          aPort(),
          aPort({
            name: 'flights',
            version: '1.0.0',
            contract: {
              ...aPort().contract!,
              version: '1.4.0',
              revisionId: 'r0',
            },
          }),
        ],
      }),
    );
    open('/');
    await screen.findByText('flight_id');
    await userEvent.click(
      await screen.findByRole('button', { name: /Compare with/ }),
    );
    expect(
      await screen.findByRole('option', { name: '1.4.0' }),
    ).toBeInTheDocument();
  });

  it('says that the other version is not there', async () => {
    backend.fail('/comparisons/schema', 404);
    open('/?compare=none');
    expect(await screen.findByText('Nothing to see here')).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: /Compare with/ }),
    ).toBeInTheDocument();
  });
});
