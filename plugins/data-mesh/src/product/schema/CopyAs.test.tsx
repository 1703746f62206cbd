import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useBackend } from '../../__testUtils__/backend';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { aRow, aSchema } from '../../__testUtils__/schemaRow';
import { CopyAs } from './CopyAs';

describe('CopyAs', () => {
  const backend = useBackend();
  const [table] = aSchema([aRow({ required: true })]).tables;

  async function copy(item: RegExp, failing = false) {
    const user = userEvent.setup();
    const written = jest.spyOn(navigator.clipboard, 'writeText');
    if (failing) {
      written.mockRejectedValue(new Error('Not allowed'));
    }
    renderScreen(<CopyAs table={table} revisionId="r2" />, {
      client: backend.client(),
    });
    await user.click(await screen.findByRole('button', { name: 'Copy as …' }));
    await user.click(await screen.findByRole('menuitem', { name: item }));
    return written;
  }

  it.each([
    [
      /DDL of flights/,
      'CREATE TABLE "flights" (\n  "flight_id" VARCHAR(12) NOT NULL',
    ],
    [/JSON Schema of flights/, '"required": [\n    "flight_id"\n  ]'],
  ])('puts %s on the clipboard', async (item, part) => {
    const written = await copy(item);
    await screen.findAllByText('Copied');
    expect(written).toHaveBeenCalledWith(expect.stringContaining(part));
  });

  it("asks for the owner's text of the contract", async () => {
    backend.text('/revisions/r2/text', 'id: orders # mine\n');
    const written = await copy(/ODCS/);
    await screen.findAllByText('Copied');
    expect(written).toHaveBeenCalledWith('id: orders # mine\n');
  });

  it('says so where the text cannot be fetched', async () => {
    backend.fail('/revisions/r2/text', 404);
    await copy(/ODCS/);
    expect(await screen.findAllByText('Could not be copied')).not.toHaveLength(
      0,
    );
  });

  it('says so where the browser does not allow it', async () => {
    await copy(/DDL/, true);
    expect(await screen.findAllByText('Could not be copied')).not.toHaveLength(
      0,
    );
  });
});
