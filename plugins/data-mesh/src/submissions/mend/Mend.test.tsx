import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  MendRequest,
  MendResult,
  SubmissionDetail,
} from '@meshstage/plugin-data-mesh-common';
import { Route, Routes } from 'react-router-dom';
import { useBackend } from '../../__testUtils__/backend';
import { productEntity } from '../../__testUtils__/products';
import { renderScreen } from '../../__testUtils__/renderScreen';
import {
  aProblem,
  aRenderedComparison,
  aSubmissionDetail,
} from '../../__testUtils__/submissions';
import { Mend } from './Mend';

const PATH = 'rail/trains.odcs.yaml';
const HASH = 'b'.repeat(64);
const TEXT = 'kind: DataContract\r\nname: a\r\nname: delay\r\n';
const document = {
  path: PATH,
  sha256: HASH,
  text: TEXT,
  problems: [aProblem()],
};

describe('Mend', () => {
  const backend = useBackend();
  const asked: MendRequest[] = [];
  /** What the backend answers to texts that are to be published. */
  let publish: () => { status?: number; body: object };

  beforeEach(() => {
    asked.splice(0);
    sessionStorage.clear();
    publish = () => ({ body: { outcome: 'published', submissions: [] } });
  });

  function open(overrides: Partial<SubmissionDetail> = {}, person?: string) {
    const submission = aSubmissionDetail({
      documents: [document],
      mend: { way: 'write' },
      ...overrides,
    });
    backend.get('/submissions/s1', submission);
    backend.post('/submissions/s1/mend', sent => {
      const body = sent as MendRequest;
      asked.push(body);
      const refused = body.documents[0].content.includes('name: delay');
      const judged: MendResult = {
        outcome: 'judged',
        submissions: [
          {
            ...submission,
            state: refused ? 'refused' : 'accepted',
            documents: [{ ...document, problems: refused ? [aProblem()] : [] }],
          },
        ],
      };
      return body.dryRun ? { body: judged } : publish();
    });
    return renderScreen(
      <Routes>
        <Route path="/s/:id" element={<Mend />} />
      </Routes>,
      {
        client: backend.client(),
        person,
        at: '/s/s1',
        entities: [
          {
            ...productEntity,
            metadata: { namespace: 'rail', name: 'trains' },
          },
        ],
      },
    );
  }
  const editor = () =>
    screen.findByRole<HTMLTextAreaElement>('textbox', {
      name: `Text of ${PATH}`,
    });
  const type = async (text: string) =>
    fireEvent.change(await editor(), { target: { value: text } });
  const MENDED = 'kind: DataContract\nname: a\nname: wait\n';

  it('shows the text with the problem at its line, and leads there', async () => {
    open();
    const area = await editor();
    expect(area).toHaveValue('kind: DataContract\nname: a\nname: delay\n');
    expect(screen.getByText('Refused: 1 error to mend')).toBeInTheDocument();
    expect(
      window.document.querySelector('[data-editor-line="3"]'),
    ).toHaveAttribute('data-severity', 'error');
    await userEvent.click(screen.getByRole('button', { name: 'Go to line 3' }));
    expect(area).toHaveFocus();
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe(
      'name: delay',
    );
    expect(area).toHaveAccessibleDescription(
      /Two columns are named delay\..*Give one of them another name/,
    );
    expect(asked).toEqual([]);
  });

  it('shows what a text changes for readers, as long as it does', async () => {
    open({
      documents: [{ ...document, comparison: aRenderedComparison() }],
    });
    const area = await editor();
    const changes = await screen.findByRole('region', {
      name: `What ${PATH} changes`,
    });
    expect(changes).toHaveTextContent('Column delay was removed.');
    await userEvent.click(
      within(changes).getAllByRole('button', { name: 'Go to line 3' })[0],
    );
    expect(area).toHaveFocus();
    await type(MENDED);
    await waitFor(() => expect(changes).not.toBeInTheDocument());
  });

  it('judges what is typed once, with the line ends of the owner', async () => {
    open();
    await type('kind: DataContract\nname: a\nname: w\n');
    await type(MENDED);
    expect(
      await screen.findByText('This would be accepted'),
    ).toBeInTheDocument();
    expect(asked).toEqual([
      {
        dryRun: true,
        documents: [
          {
            path: PATH,
            from: HASH,
            content: 'kind: DataContract\r\nname: a\r\nname: wait\r\n',
          },
        ],
      },
    ]);
    expect(
      window.document.querySelector('[data-editor-line="3"]'),
    ).not.toHaveAttribute('data-severity');
    const changes = screen.getByText('What you changed in', { exact: false });
    expect(changes.closest('details')).toHaveTextContent(
      /-name: delay\s*\+name: wait/,
    );
  });

  it('publishes and leads to what is served', async () => {
    publish = () => ({
      body: {
        outcome: 'published',
        submissions: [
          {
            ...aSubmissionDetail({ id: 's9', state: 'accepted' }),
            productRef: 'dataproduct:rail/trains',
          },
        ],
      },
    });
    open({ mend: { way: 'push', liveHash: 'c'.repeat(64) } });
    const button = await screen.findByRole('button', { name: 'Publish' });
    expect(button).toBeDisabled();
    await type(MENDED);
    await userEvent.click(button);
    expect(await screen.findByText('Published')).toBeInTheDocument();
    expect(screen.getByText('Night trains is served now.')).toBeInTheDocument();
    expect(
      await screen.findByRole('link', { name: 'Open Night trains' }),
    ).toHaveAttribute('href', '/catalog/rail/dataproduct/trains');
    expect(
      screen.getByRole('link', { name: 'See the submission' }),
    ).toHaveAttribute('href', '/data-products/submissions/s9');
    expect(asked[asked.length - 1]).toMatchObject({
      ifMatch: 'c'.repeat(64),
    });
    expect(sessionStorage).toHaveLength(0);
  });

  it.each<[string, ReturnType<typeof publish>]>([
    [
      'the disk is full. Nothing was changed',
      {
        status: 503,
        body: {
          error: {
            name: 'ServiceUnavailableError',
            message: 'the disk is full. Nothing was changed',
          },
          response: { statusCode: 503 },
        },
      },
    ],
    [
      'Refused; nothing was changed',
      { status: 422, body: { outcome: 'refused', submissions: [] } },
    ],
  ])('keeps the text when publishing fails: %s', async (words, answer) => {
    publish = () => answer;
    open();
    await type(MENDED);
    await userEvent.click(
      screen.getByRole('button', { name: 'Save and publish' }),
    );
    expect(await screen.findByText(words, { exact: false })).toBeVisible();
    expect(screen.getByText(/Your text is still here\./)).toBeInTheDocument();
    expect(await editor()).toHaveValue(MENDED);
  });

  it.each([
    ['Go on with my text', MENDED],
    ['Take the newer text', 'name: newer\n'],
  ])('after a newer text came: %s', async (button, value) => {
    publish = () => ({
      status: 409,
      body: {
        outcome: 'overtaken',
        submissions: [],
        newer: [{ path: PATH, text: 'name: newer\n', sha256: 'd'.repeat(64) }],
      },
    });
    open();
    await type(MENDED);
    await userEvent.click(
      screen.getByRole('button', { name: 'Save and publish' }),
    );
    await screen.findByText(/a newer one by now; nothing was changed/);
    expect(await editor()).toHaveValue(MENDED);
    await userEvent.click(screen.getByRole('button', { name: button }));
    expect(await editor()).toHaveValue(value);
    await type('name: mine\n');
    await userEvent.click(
      screen.getByRole('button', { name: 'Save and publish' }),
    );
    await waitFor(() =>
      expect(asked[asked.length - 1]).toEqual({
        documents: [
          { path: PATH, content: 'name: mine\n', from: 'd'.repeat(64) },
        ],
      }),
    );
  });

  it('finds what was typed again, and lets it go', async () => {
    const { unmount } = open();
    await type(MENDED);
    unmount();
    open();
    expect(await editor()).toHaveValue(MENDED);
    expect(
      screen.getByText('What you typed before is still here'),
    ).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Discard changes' }),
    );
    expect(await editor()).toHaveValue(TEXT.replaceAll('\r\n', '\n'));
    expect(sessionStorage).toHaveLength(0);
  });

  it('shows what one person has typed to no other who signs in', async () => {
    const { unmount } = open();
    await type(MENDED);
    unmount();
    const { unmount: leave } = open({}, 'user:default/next');
    expect(await editor()).toHaveValue(TEXT.replaceAll('\r\n', '\n'));
    expect(
      screen.queryByText('What you typed before is still here'),
    ).not.toBeInTheDocument();
    leave();
    open();
    expect(await editor()).toHaveValue(MENDED);
  });

  it('asks before unsaved text is left', async () => {
    open();
    const leave = () =>
      fireEvent(window, new Event('beforeunload', { cancelable: true }));
    const back = () =>
      userEvent.click(
        screen.getByRole('link', {
          name: 'Back to the submission',
          hidden: true,
        }),
      );
    await editor();
    expect(leave()).toBe(true);
    await type(MENDED);
    expect(leave()).toBe(false);
    await back();
    await userEvent.click(await screen.findByRole('button', { name: 'Stay' }));
    expect(await editor()).toHaveValue(MENDED);
    await back();
    await userEvent.click(await screen.findByRole('button', { name: 'Leave' }));
    await waitFor(() =>
      expect(screen.queryByRole('textbox')).not.toBeInTheDocument(),
    );
  });

  it('gives a patch and the way to the file where the source is read only', async () => {
    open({
      mend: { way: 'patch' },
      documents: [
        { ...document, location: 'https://github.com/o/r/tree/main/t.yaml' },
      ],
    });
    expect(
      await screen.findByRole('button', { name: 'Download patch' }),
    ).toBeDisabled();
    await type(MENDED);
    const user = userEvent.setup();
    const written = jest.spyOn(navigator.clipboard, 'writeText');
    await user.click(screen.getByRole('button', { name: 'Copy the patch' }));
    expect(written.mock.calls[0]?.[0]).toContain(
      '-name: delay\r\n+name: wait\r\n',
    );
    expect(
      screen.getByRole('link', { name: /Open rail.* at its source/ }),
    ).toHaveAttribute('href', 'https://github.com/o/r/edit/main/t.yaml');
    expect(
      screen.queryByRole('button', { name: 'Save and publish' }),
    ).not.toBeInTheDocument();
  });

  it('says that the judgement failed, and judges on', async () => {
    open();
    backend.post('/submissions/s1/mend', () => ({
      status: 403,
      body: {
        error: { name: 'NotAllowedError', message: 'It needs the permission' },
        response: { statusCode: 403 },
      },
    }));
    await type(MENDED);
    expect(
      await screen.findByText('What you typed could not be judged'),
    ).toBeInTheDocument();
    expect(screen.getByText('It needs the permission')).toBeInTheDocument();
    expect(await editor()).toHaveValue(MENDED);
  });

  it('offers nothing to those who may not, and leads to a newer attempt', async () => {
    open({ mend: undefined, newerAttempt: 's2' });
    expect(await screen.findByText('Nothing to mend here')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'See the newer attempt' }),
    ).toHaveAttribute('href', '/data-products/submissions/s2');
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });

  it('edits each document of a submission by itself', async () => {
    open({
      documents: [
        document,
        { path: 'other.yaml', sha256: HASH, text: 'a', problems: [] },
      ],
    });
    await type(MENDED);
    const choice = screen.getByRole('radiogroup', {
      name: 'Documents of this submission',
    });
    await userEvent.click(
      within(choice).getByRole('radio', { name: 'other.yaml' }),
    );
    expect(
      screen.getByRole('textbox', { name: 'Text of other.yaml' }),
    ).toHaveValue('a');
    await userEvent.click(
      within(choice).getByRole('radio', { name: `● ${PATH}` }),
    );
    expect(await editor()).toHaveValue(MENDED);
  });

  it('draws only the lines in sight of a long text', async () => {
    const text = Array.from({ length: 50_000 }, (_, i) => `l${i}`).join('\n');
    open({ documents: [{ ...document, text, problems: [] }] });
    await editor();
    expect(
      window.document.querySelectorAll('[data-editor-line]').length,
    ).toBeLessThan(80);
  });
});
