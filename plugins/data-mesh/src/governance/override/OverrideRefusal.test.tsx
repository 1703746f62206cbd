import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import { useBackend } from '../../__testUtils__/backend';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { aProblem, aSubmissionDetail } from '../../__testUtils__/submissions';
import { Submission } from '../../submissions/Submission';

const policy = (id: string, title: string) =>
  aProblem({ code: 'policy-denied', data: { policy: id, title } });
const unanswered = aProblem({
  code: 'policy-unanswered',
  data: { policy: 'global.lineage' },
});
const refused = (overrides: Parameters<typeof aSubmissionDetail>[0] = {}) =>
  aSubmissionDetail({
    state: 'refused',
    productRef: 'dataproduct:rail/trains',
    submittedBy: 'source demo',
    documents: [],
    problems: [
      policy('global.pii-masked', 'PII columns are masked'),
      policy('global.tags', 'Products have tags'),
    ],
    ...overrides,
  });

describe('OverrideRefusal', () => {
  const backend = useBackend();
  const open = (submission = refused(), allows = true) => {
    backend.get('/submissions/s1', submission);
    renderScreen(
      <Routes>
        <Route path="/s/:id" element={<Submission />} />
      </Routes>,
      { client: backend.client(), at: '/s/s1', allows },
    );
  };
  const press = async (name: string) =>
    await userEvent.click(await screen.findByRole('button', { name }));

  it('says what it does, and overrides the chosen policies with a reason', async () => {
    const sent: unknown[] = [];
    backend.post('/submissions/s1/override', body => {
      sent.push(body);
      return { body: refused({ state: 'accepted', problems: [] }) };
    });
    open();
    await press('Override …');
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent(/go into the audit log/);
    const send = within(dialog).getByRole('button', { name: 'Override' });
    expect(send).toBeDisabled();
    const day = within(dialog).getByLabelText('Last day (UTC)');
    const dayOf = (name: string) => Date.parse(day.getAttribute(name) ?? '');
    expect(dayOf('max') - dayOf('min')).toBe(14 * 86_400_000);
    await userEvent.type(
      within(dialog).getByLabelText(/^Why it cannot wait/),
      'The regulator waits.',
    );
    await userEvent.click(
      within(dialog).getByRole('checkbox', { name: 'Products have tags' }),
    );
    await userEvent.click(send);
    expect(
      await screen.findByText('The refusal is overridden'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByText('Accepted and published')).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent(
      /^The refusal is overridden1 policy is waived for this product until the end of/,
    );
    expect(
      screen.getByRole('link', { name: 'See the waivers of this product' }),
    ).toHaveAttribute(
      'href',
      '/governance/waivers?product=dataproduct%3Arail%2Ftrains',
    );
    expect(sent).toEqual([
      {
        policies: ['global.pii-masked'],
        reason: 'The regulator waits.',
        expires: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      },
    ]);
  });

  it('names no success where something else still refuses it', async () => {
    backend.post('/submissions/s1/override', () => ({
      body: refused({ problems: [aProblem()] }),
    }));
    open();
    await press('Override …');
    await userEvent.type(
      await screen.findByLabelText(/^Why it cannot wait/),
      'It must.',
    );
    await press('Override');
    expect(
      await screen.findByText(/but something else still refuses it/),
    ).toBeInTheDocument();
  });

  it('says why it could not be done, and keeps what was written', async () => {
    backend.post('/submissions/s1/override', () => ({
      status: 409,
      body: {
        error: { name: 'ConflictError', message: 'It was overtaken.' },
        response: { statusCode: 409 },
      },
    }));
    open();
    await press('Override …');
    const reason = await screen.findByLabelText(/^Why it cannot wait/);
    await userEvent.type(reason, 'It must.');
    await press('Override');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /It was overtaken\./,
    );
    expect(reason).toHaveValue('It must.');
    await press('Cancel');
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
  });

  it('lets pass what a policy has no answer for', async () => {
    open(refused({ problems: [unanswered] }));
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Override …' }));
    expect(
      within(await screen.findByRole('dialog')).getByRole('checkbox', {
        name: 'global.lineage',
      }),
    ).toBeChecked();
  });

  it.each<[string, Parameters<typeof open>]>([
    ['who may not', [refused(), false]],
    ['who submitted it', [refused({ submittedBy: 'user:default/Test' })]],
    ['what was accepted', [refused({ state: 'accepted' })]],
    ['what was overtaken', [refused({ newerAttempt: 's2' })]],
    ['what is of no product yet', [refused({ productRef: undefined })]],
    ['what no policy refused', [refused({ problems: [aProblem()] })]],
  ])('offers nothing to %s', async (_, given) => {
    open(...given);
    expect(
      await screen.findByRole('heading', { name: 'Night trains' }),
    ).toBeInTheDocument();
    // Whoever is allowed is known a moment later.
    await act(async () => {
      await new Promise(resolve => setTimeout(resolve, 50));
    });
    expect(
      screen.queryByRole('button', { name: 'Override …' }),
    ).not.toBeInTheDocument();
  });
});
