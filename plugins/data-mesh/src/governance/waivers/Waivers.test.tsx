import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Waiver, WaiverState } from '@meshstage/plugin-data-mesh-common';
import { useBackend } from '../../__testUtils__/backend';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { aSubmissionDetail } from '../../__testUtils__/submissions';
import { aWaiver } from '../../__testUtils__/waivers';
import { useSubmission } from '../../submissions/useSubmission';
import { Waivers } from './Waivers';

function StateOf(props: { submission: string }) {
  const { data } = useSubmission(props.submission);
  return <p>Submission: {data?.state}</p>;
}

describe('Waivers', () => {
  const backend = useBackend();
  const serve = (...items: ReturnType<typeof aWaiver>[]) =>
    backend.get('/governance/waivers', { items, totalItems: items.length });
  const open = (at?: string) =>
    renderScreen(<Waivers />, { client: backend.client(), at });
  const article = () =>
    screen.findByRole('article', { name: 'PII columns are masked' });

  it('says what is asked for, why, by whom, and who decides', async () => {
    serve(aWaiver());
    open();
    const shown = await article();
    for (const words of [
      'Waits for a decision',
      'flights.crew_email',
      'Jun 30, 2026',
      'ticket DM-7',
      'The crew system masks them from June on.',
    ]) {
      expect(shown).toHaveTextContent(words);
    }
    expect(within(shown).queryByRole('button')).not.toBeInTheDocument();
  });

  it('takes what people write as it is, also where it looks like a placeholder', async () => {
    const decisionReason = '{{ person }} $t(waiver.ask) $1';
    serve(
      aWaiver({
        state: 'rejected',
        decidedAt: '2026-06-02T10:00:00.000Z',
        decidedBy: 'grace',
        decisionReason,
      }),
    );
    open();
    const shown = await article();
    expect(shown).toHaveTextContent('Rejected by grace');
    expect(shown).toHaveTextContent(`: ${decisionReason}`);
  });

  it('shows what was refused anew once it is waived', async () => {
    serve(aWaiver({ actions: ['approve', 'reject'] }));
    backend.get('/submissions/s1', aSubmissionDetail({ state: 'refused' }));
    backend.post('/governance/waivers/w1/decision', () => ({
      body: aWaiver({ state: 'in-force' }),
    }));
    renderScreen(
      <>
        <Waivers />
        <StateOf submission="s1" />
      </>,
      { client: backend.client() },
    );
    expect(await screen.findByText('Submission: refused')).toBeVisible();
    backend.get('/submissions/s1', aSubmissionDetail({ state: 'accepted' }));
    await userEvent.click(
      within(await article()).getByRole('button', { name: 'Approve' }),
    );
    expect(await screen.findByText('Submission: accepted')).toBeVisible();
  });

  it('keeps its place once it is decided, and no reason for the next', async () => {
    serve(aWaiver({ actions: ['approve', 'reject'] }));
    backend.post('/governance/waivers/w1/decision', () => ({
      body: aWaiver({ state: 'in-force' }),
    }));
    open();
    const shown = await article();
    await userEvent.type(within(shown).getByLabelText('Reason'), 'For June.');
    serve(aWaiver({ state: 'in-force', actions: ['end'] }));
    await userEvent.click(
      within(shown).getByRole('button', { name: 'Approve' }),
    );
    expect(
      await within(shown).findByRole('button', { name: 'End now' }),
    ).toBeDisabled();
    expect(within(shown).getByLabelText('Reason')).toHaveValue('');
    expect(shown).toHaveFocus();
  });

  it('approves in place, and rejects only with a reason', async () => {
    serve(aWaiver({ actions: ['approve', 'reject'] }));
    const sent: unknown[] = [];
    backend.post('/governance/waivers/w1/decision', body => {
      sent.push(body);
      return { body: aWaiver({ state: 'rejected' }) };
    });
    open();
    const shown = await article();
    const reject = within(shown).getByRole('button', { name: 'Reject' });
    expect(
      within(shown).getByRole('button', { name: 'Approve' }),
    ).toBeEnabled();
    expect(reject).toBeDisabled();
    await userEvent.type(within(shown).getByLabelText('Reason'), 'Mask it.');
    serve(
      aWaiver({
        state: 'rejected',
        decidedBy: 'user:default/bob',
        decidedAt: '2026-03-02T08:00:00.000Z',
        decisionReason: 'Mask it.',
      }),
    );
    await userEvent.click(reject);
    await waitFor(async () =>
      expect(await article()).toHaveTextContent(/Rejected by.*: Mask it\./),
    );
    expect(sent).toEqual([{ action: 'reject', reason: 'Mask it.' }]);
  });

  it('says why something could not be done', async () => {
    serve(aWaiver({ actions: ['approve'] }));
    backend.post('/governance/waivers/w1/decision', () => ({
      status: 409,
      body: {
        error: { name: 'ConflictError', message: 'Somebody was quicker' },
        response: { statusCode: 409 },
      },
    }));
    open();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Approve' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /Somebody was quicker/,
    );
  });

  it.each<[WaiverState, string, string]>([
    ['pending', 'Waits for a decision', 'Asked for until the end of'],
    ['in-force', 'In force', 'Waived until the end of'],
    ['rejected', 'Rejected', 'Asked for until the end of'],
    ['withdrawn', 'Withdrawn', 'Asked for until the end of'],
    ['ended', 'Ended early', 'Was to be waived until the end of'],
    ['expired', 'Expired', 'Was waived until the end of'],
  ])('names the state %s, and what its day is', async (state, words, day) => {
    serve(aWaiver({ state }));
    open();
    const shown = await article();
    expect(shown).toHaveTextContent(words);
    expect(within(shown).getByText(/until the end of/)).toHaveTextContent(
      `${day} Jun 30, 2026`,
    );
  });

  it.each(['next', 'last'])(
    'leaves the keyboard a place once what was decided is no longer shown: %s',
    async which => {
      const decided = aWaiver({ actions: ['approve'] });
      const other = aWaiver({ id: 'w2', policyTitle: 'Every port is named' });
      serve(...(which === 'next' ? [decided, other] : [other, decided]));
      backend.post('/governance/waivers/w1/decision', () => ({
        body: aWaiver({ state: 'in-force' }),
      }));
      open('/?state=pending');
      const shown = await article();
      serve(other);
      await userEvent.click(
        within(shown).getByRole('button', { name: 'Approve' }),
      );
      await waitFor(() => expect(shown).not.toBeInTheDocument());
      expect(
        which === 'next'
          ? screen.getByRole('article', { name: 'Every port is named' })
          : screen.getByRole('region', { name: 'Waivers' }),
      ).toHaveFocus();
    },
  );

  it('tells an override, and what left its file', async () => {
    serve(
      aWaiver({
        state: 'ended',
        origin: 'override',
        file: 'waivers.yaml',
        endedAt: '2026-03-02T08:00:00.000Z',
      }),
    );
    open();
    const shown = await article();
    expect(shown).toHaveTextContent('Override of a refusal');
    expect(shown).toHaveTextContent('in waivers.yaml');
    expect(shown).toHaveTextContent('Taken out of its file');
  });

  it.each<
    [NonNullable<Waiver['unaccepted']>['because'], string | undefined, RegExp]
  >([
    ['no-member', 'group:default/privacy', /tom is not a member of privacy,/],
    ['no-member', 'user:default/eve', /owned by eve alone/],
    ['unknown-person', 'group:default/privacy', /knows nobody of that name/],
    ['no-policy', undefined, /no such policy for this product/],
    ['unasked', 'group:default/privacy', /until it answers/],
  ])(
    'says why who approved in the file does not count: %s of %s',
    async (because, policyOwner, words) => {
      const unaccepted = { approver: 'user:default/tom', because };
      serve(
        aWaiver({
          origin: 'file-request',
          file: 'waivers.yaml',
          policyOwner,
          unaccepted,
          actions: ['approve', 'reject'],
        }),
      );
      open();
      const shown = await article();
      expect(shown).toHaveTextContent(words);
      expect(shown).toHaveTextContent('says that tom has approved it');
      expect(
        within(shown).getByRole('button', { name: 'Approve' }),
      ).toBeEnabled();
    },
  );

  it('keeps state and product in the address', async () => {
    serve();
    open('/?product=dataproduct:flights/daily-flights&state=pending');
    expect(await screen.findByText('No waivers')).toBeVisible();
    expect(backend.asked[0].searchParams.get('product')).toBe(
      'dataproduct:flights/daily-flights',
    );
    expect(backend.asked[0].searchParams.get('state')).toBe('pending');
    await userEvent.click(screen.getByRole('button', { name: /show all/ }));
    await waitFor(() =>
      expect(backend.asked.at(-1)?.searchParams.get('product')).toBeNull(),
    );
  });
});
