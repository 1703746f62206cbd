import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ImpactRequest } from '@meshstage/plugin-data-mesh-common';
import { useBackend } from '../../__testUtils__/backend';
import { somePolicyFiles } from '../../__testUtils__/governance';
import { somePreview } from '../../__testUtils__/impact';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { aProblem } from '../../__testUtils__/submissions';
import { Preview } from './Preview';

const FILE = 'pii-masked.policy.yaml';
const TEXT = 'kind: DataPolicy\nspec: one\n';

describe('Preview', () => {
  const backend = useBackend();
  const sent: unknown[] = [];
  let leave: () => void;
  beforeEach(() => sent.splice(0));
  afterEach(() => sessionStorage.clear());

  function answer(body: object = somePreview(), status = 200) {
    backend.post('/governance/impact', asked => {
      sent.push(asked);
      return { status, body };
    });
  }

  async function open(person?: string) {
    backend.get('/policy-files', somePolicyFiles());
    backend.get('/policy-files/text', query => ({
      source: query.get('source') ?? '',
      path: query.get('path') ?? '',
      content: TEXT,
    }));
    const { unmount } = renderScreen(<Preview />, {
      client: backend.client(),
      person,
    });
    leave = unmount;
    return userEvent.setup();
  }

  async function openFile() {
    const user = await open();
    await user.click(await screen.findByRole('button', { name: /File/ }));
    await user.click(screen.getByRole('option', { name: FILE }));
    const editor = await screen.findByRole('textbox', {
      name: new RegExp(FILE),
    });
    return { user, editor };
  }

  const press = async (
    user: ReturnType<typeof userEvent.setup>,
    name: string | RegExp,
  ) => user.click(screen.getByRole('button', { name }));

  it('tells which products flip, why, and links to them', async () => {
    answer();
    const { user, editor } = await openFile();
    expect(editor).toHaveValue(TEXT);
    expect(screen.getByRole('button', { name: 'Preview' })).toBeDisabled();
    await user.type(editor, 'more');
    await press(user, 'Preview');
    const result = await screen.findByRole('region', {
      name: 'What would happen',
    });
    const asked: ImpactRequest = {
      changes: [{ source: 'house', path: FILE, content: `${TEXT}more` }],
    };
    expect(sent).toEqual([asked]);
    expect(result).toHaveTextContent(
      '2 of 7 products flip. Fails now: 1 · Clears: 1 · Level lost: 1',
    );
    const customers = within(result).getByRole('article', {
      name: 'Customers',
    });
    expect(customers).toHaveTextContent(
      /Fails now.*Personal data is masked.*Passes.*Fails.*Publishing would be refused.*customers\.email is not masked.*and 6 more/,
    );
    expect(customers).toHaveTextContent(
      /Level lost.*Trust.*silver.*bronze.*Declare how the column is masked/,
    );
    expect(
      within(customers).getByRole('link', { name: 'Customers' }),
    ).toHaveAttribute('href', '/catalog/sales/dataproduct/customers');
    expect(
      within(result).getByRole('article', { name: 'Orders' }),
    ).toHaveTextContent(/Clears.*Fails.*not asked.*orders\.email/);
    const domains = within(result).getByRole('table', { name: 'By domain' });
    expect(domains).toHaveTextContent(/sales.*2.*Fails now: 1/);
    expect(
      within(result).getByRole('table', { name: 'By owner' }),
    ).toHaveTextContent(/No owner.*2/);
    const policies = within(result).getByRole('table', {
      name: 'Policies that the change is about',
    });
    expect(policies).toHaveTextContent(/Changed.*3 → 3.*4 → 4/);
    await user.type(editor, '!');
    expect(
      screen.getByText('The files have changed since this preview.'),
    ).toBeInTheDocument();
  });

  it('has what was changed again after a look at something else', async () => {
    const { user, editor } = await openFile();
    await user.type(editor, 'more');
    await press(user, / File$/);
    await user.click(screen.getByRole('option', { name: 'A new file' }));
    await user.type(
      screen.getByRole('textbox', { name: /^Path/ }),
      'new.policy.yaml',
    );
    await user.type(
      screen.getByRole('textbox', { name: /^Text of new\.policy\.yaml/ }),
      'kind: New',
    );
    leave();
    await open();
    const files = await screen.findByRole('region', {
      name: 'Files in this preview',
    });
    expect(files).toHaveTextContent(/pii-masked\.policy\.yaml.*Changed/);
    expect(files).toHaveTextContent(/new\.policy\.yamlNew/);
    expect(
      screen.getByRole('textbox', { name: /^Text of new\.policy\.yaml/ }),
    ).toHaveValue('kind: New');
    // One more is one more, and none of those that were kept.
    await press(user, / File$/);
    await user.click(screen.getByRole('option', { name: 'A new file' }));
    expect(screen.getByRole('textbox', { name: /^Path/ })).toHaveValue('');
    expect(files).toHaveTextContent('new.policy.yaml');
    // Who signs in next in the same tab sees nothing of it.
    leave();
    await open('user:default/next');
    expect(
      await screen.findByRole('region', { name: 'Files in this preview' }),
    ).toHaveTextContent('None yet');
    expect(document.body).not.toHaveTextContent('new.policy.yaml');
  });

  it.each([
    [
      { items: 2, until: '2026-05-01T00:00:00.000Z' },
      /2 had failed before and are only warned of until May 1, 2026/,
    ],
    [{ items: 1 }, /1 had failed before and is only noted/],
  ])('tells what is spared of a product: %j', async (spared, expected) => {
    const preview = somePreview();
    answer({
      ...preview,
      items: preview.items.map(item => ({
        ...item,
        policies: item.policies.map(flip => ({ ...flip, spared })),
      })),
    });
    const { user, editor } = await openFile();
    await user.type(editor, 'more');
    await press(user, 'Preview');
    expect(
      await screen.findByRole('article', { name: 'Customers' }),
    ).toHaveTextContent(expected);
  });

  it('previews that a file is deleted, and gives the text back', async () => {
    answer(
      somePreview({
        ...{ items: [], policies: [], domains: [], owners: [] },
        products: { seen: 7, flipped: 0 },
      }),
    );
    const { user, editor } = await openFile();
    await press(user, 'Preview its deletion');
    expect(await screen.findByText(/Nothing flips/)).toHaveTextContent(
      '7 products',
    );
    expect(sent).toEqual([{ changes: [{ source: 'house', path: FILE }] }]);
    await user.type(editor, 'more');
    await press(user, 'Discard changes');
    expect(editor).toHaveValue(TEXT);
  });

  it('says in a sentence which products could not be judged', async () => {
    answer(
      somePreview({
        unjudged: { count: 2, refs: ['dataproduct:hr/a', 'dataproduct:hr/b'] },
      }),
    );
    const { user, editor } = await openFile();
    await user.type(editor, 'more');
    await press(user, 'Preview');
    expect(
      await screen.findByText(
        '2 products could not be judged, so nobody knows what the change does to them: dataproduct:hr/a, dataproduct:hr/b',
      ),
    ).toBeInTheDocument();
  });

  it('shows what is wrong with the file at its line, and that not all was seen', async () => {
    answer(
      somePreview({
        complete: false,
        total: 9_000,
        problems: [
          {
            source: 'house',
            path: FILE,
            problem: aProblem({
              message: 'There is no field masknig.',
              line: 2,
            }),
          },
        ],
      }),
    );
    const { user, editor } = await openFile();
    await user.type(editor, 'more');
    await press(user, 'Preview');
    const problems = await screen.findByRole('region', {
      name: 'Problems of the files',
    });
    expect(problems).toHaveTextContent(`There is no field masknig.`);
    expect(problems).toHaveTextContent('Line 2');
    expect(
      screen.getByText(/Time ran out: 7 of 9,000 products/),
    ).toBeInTheDocument();
  });

  it('asks for the text of a file that is not shown, because it names products', async () => {
    answer();
    const user = await open();
    backend.fail('/policy-files/text', 403, 'It holds waivers');
    await user.click(await screen.findByRole('button', { name: /File/ }));
    await user.click(screen.getByRole('option', { name: FILE }));
    expect(
      await screen.findByText(/holds waivers.*Paste its text/),
    ).toBeInTheDocument();
    const editor = screen.getByRole('textbox', { name: new RegExp(FILE) });
    await user.type(editor, 'kind: PolicyWaiver');
    await press(user, 'Preview');
    await screen.findByRole('region', { name: 'What would happen' });
    expect(sent).toEqual([
      {
        changes: [
          { source: 'house', path: FILE, content: 'kind: PolicyWaiver' },
        ],
      },
    ]);
  });

  it('takes a new file from this machine', async () => {
    answer();
    const user = await open();
    const upload = await screen.findByLabelText(/Take the text of files/);
    await user.upload(upload, new File(['kind: Scorecard'], 'new.yaml'));
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: /Path/ })).toHaveValue(
        'new.yaml',
      ),
    );
    await press(user, 'Preview');
    await screen.findByRole('region', { name: 'What would happen' });
    expect(sent).toEqual([
      {
        changes: [
          { source: 'house', path: 'new.yaml', content: 'kind: Scorecard' },
        ],
      },
    ]);
  });

  it('previews several files together, those of this machine by their names', async () => {
    answer();
    const { user, editor } = await openFile();
    await user.type(editor, 'more');
    const files = () =>
      screen.getByRole('region', { name: 'Files in this preview' });
    expect(files()).toHaveTextContent(`house · ${FILE}Changed`);
    await user.upload(screen.getByLabelText(/Take the text of files/), [
      new File(['kind: Scorecard'], 'trust.scorecard.yaml'),
      new File(['kind: DataPolicyOverlay'], 'sales.overlay.yaml'),
      new File(['kind: DataPolicy'], FILE),
    ]);
    await waitFor(() =>
      expect(within(files()).getAllByRole('listitem')).toHaveLength(3),
    );
    expect(editor).toHaveValue('kind: DataPolicy');
    await press(user, 'Take sales.overlay.yaml out of the preview');
    expect(files()).toHaveFocus();
    await press(user, 'Open trust.scorecard.yaml');
    const path = screen.getByRole('textbox', { name: /Path/ });
    expect(path).toHaveValue('trust.scorecard.yaml');
    await user.type(
      screen.getByRole('textbox', { name: /trust\.scorecard/ }),
      '2',
    );
    await press(user, 'Preview');
    await screen.findByRole('region', { name: 'What would happen' });
    expect(sent).toEqual([
      {
        changes: [
          { source: 'house', path: FILE, content: 'kind: DataPolicy' },
          {
            source: 'house',
            path: 'trust.scorecard.yaml',
            content: 'kind: Scorecard2',
          },
        ],
      },
    ]);
    await press(user, `Take ${FILE} out of the preview`);
    expect(
      screen.getByText('The files have changed since this preview.'),
    ).toBeInTheDocument();
  });

  it('keeps what was written while another file is looked at', async () => {
    answer();
    const { user, editor } = await openFile();
    await user.type(editor, 'more');
    await user.click(screen.getByRole('button', { name: /File/ }));
    await user.click(screen.getByRole('option', { name: 'A new file' }));
    await user.type(
      screen.getByRole('textbox', { name: /Path/ }),
      ' a/new.yaml ',
    );
    await user.click(screen.getByRole('button', { name: /File/ }));
    await user.click(screen.getByRole('option', { name: FILE }));
    expect(
      await screen.findByRole('textbox', { name: new RegExp(FILE) }),
    ).toHaveValue(`${TEXT}more`);
    // It has no text, so it changes nothing yet.
    await press(user, 'Preview its deletion');
    await screen.findByRole('region', { name: 'What would happen' });
    expect(sent).toEqual([{ changes: [{ source: 'house', path: FILE }] }]);
    expect(
      screen.getByRole('region', { name: 'Files in this preview' }),
    ).toHaveTextContent(`house · ${FILE}Deleted`);
  });

  it('says why it could not be previewed', async () => {
    answer(
      {
        error: { name: 'Error', message: 'Other previews are running' },
        response: { statusCode: 503 },
      },
      503,
    );
    const { user } = await openFile();
    await press(user, 'Preview its deletion');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('This could not be previewed');
    expect(alert).toHaveTextContent('Other previews are running');
  });
});
