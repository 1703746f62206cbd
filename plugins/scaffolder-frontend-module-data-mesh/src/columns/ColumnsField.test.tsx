import { useState } from 'react';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import type { FormColumn } from '@meshstage/plugin-data-mesh-common';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ColumnsField } from './ColumnsField';
import type { ColumnsFieldProps } from './ColumnsFieldProps';

/** The form around the field: keeps what the field hands on. */
function Form(props: { seen: (columns: FormColumn[]) => void }) {
  const [formData, setFormData] = useState<FormColumn[]>();
  const field = {
    formData,
    onChange: (columns: FormColumn[] | undefined) => {
      setFormData(columns);
      props.seen(columns ?? []);
    },
    rawErrors: formData ? [] : ['from the form'],
  } as Partial<ColumnsFieldProps> as ColumnsFieldProps;
  return <ColumnsField {...field} />;
}

async function open() {
  const seen: FormColumn[][] = [];
  renderInTestApp(<Form seen={columns => seen.push(columns)} />);
  const box = await screen.findByLabelText('The first lines of your data');
  return {
    paste: (value: string) => fireEvent.change(box, { target: { value } }),
    last: () => seen[seen.length - 1],
  };
}

const ROWS = 'id,city,opened\n1,Oslo,2024-01-01\n2,Rome,';

describe('ColumnsField', () => {
  it('learns columns from pasted rows and hands them to the form', async () => {
    const { paste, last } = await open();
    expect(screen.getByText('from the form')).toBeInTheDocument();
    paste(ROWS);
    expect(
      await screen.findByText('3 columns, learned from 2 rows.'),
    ).toBeInTheDocument();
    expect(screen.queryByText('from the form')).toBeNull();
    expect(screen.getAllByText('All pasted values differ.')).toHaveLength(2);
    expect(last()).toEqual([
      {
        name: 'id',
        logicalType: 'integer',
        required: true,
        classification: 'internal',
        examples: [1, 2],
      },
      {
        name: 'city',
        logicalType: 'string',
        required: true,
        classification: 'internal',
        examples: ['Oslo', 'Rome'],
      },
      {
        name: 'opened',
        logicalType: 'date',
        required: false,
        classification: 'internal',
        examples: ['2024-01-01'],
      },
    ]);
  });

  it.each([
    ['no header', '1,2\n3,4', /looks like data, not like column names: “1”/],
    ['a row of another length', 'a,b\n1', /Row 2 has 1 values.* has 2 names/],
    ['broken quotes', 'a,b\n"1,2', /quotation mark in row 2 is not closed/],
    ['a million rows', `a\n${'1\n'.repeat(1e6)}`, /2,?000,?002 characters/],
  ])(
    'says what is wrong with %s, and hands on nothing',
    async (_, text, message) => {
      const { paste, last } = await open();
      paste(text);
      expect(await screen.findByText(message)).toBeInTheDocument();
      expect(last()).toEqual([]);
      expect(screen.queryByRole('table')).toBeNull();
    },
  );

  it('lets people correct what was learned', async () => {
    const user = userEvent.setup();
    const { paste, last } = await open();
    paste(ROWS);
    await user.type(
      await screen.findByLabelText('What it means: city'),
      'Seat',
    );
    await user.click(screen.getByLabelText('Never twice: id'));
    await user.click(screen.getByLabelText('Always filled: opened'));
    await user.type(screen.getByLabelText('Name: opened'), '_at');
    expect(last()).toMatchObject([
      { name: 'id', unique: true },
      { name: 'city', description: 'Seat' },
      { name: 'opened_at', required: true },
    ]);
    await user.click(screen.getByLabelText('Remove column id'));
    expect(last().map(({ name }) => name)).toEqual(['city', 'opened_at']);
  });

  it('keeps what was said when rows are pasted again', async () => {
    const user = userEvent.setup();
    const { paste, last } = await open();
    paste(ROWS);
    await user.type(
      await screen.findByLabelText('What it means: city'),
      'Seat',
    );
    paste('city,country\nOslo,NO');
    expect(last()).toMatchObject([
      { name: 'city', description: 'Seat' },
      { name: 'country', classification: 'internal' },
    ]);
  });

  it('forgets the values of a column that few may see', async () => {
    const user = userEvent.setup();
    const { paste, last } = await open();
    paste(ROWS);
    await user.click(await screen.findByLabelText(/Who may see it: city/));
    await user.click(await screen.findByRole('option', { name: /^Few/ }));
    const city = {
      name: 'city',
      logicalType: 'string',
      required: true,
      classification: 'confidential',
    };
    expect(last()[1]).toEqual(city);
    paste(`${ROWS}x`);
    expect(last()[1]).toEqual(city);
  });

  it('shows many columns in steps', async () => {
    const user = userEvent.setup();
    const { paste } = await open();
    paste(Array.from({ length: 40 }, (_, i) => `c${i}`).join());
    const more = await screen.findByRole('button', {
      name: 'Show 15 more columns',
    });
    expect(screen.getAllByLabelText(/^Name: /)).toHaveLength(25);
    await user.click(more);
    expect(screen.getAllByLabelText(/^Name: /)).toHaveLength(40);
  });
});
