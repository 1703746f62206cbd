import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Waiver } from '@meshstage/plugin-data-mesh-common';
import { useBackend } from '../../__testUtils__/backend';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { aProblem, aSubmissionDetail } from '../../__testUtils__/submissions';
import { aWaiver } from '../../__testUtils__/waivers';
import { AskForWaivers } from './AskForWaivers';

const code = 'policy-denied';
const data = { policy: 'global.pii-masked', title: 'PII columns are masked' };
const refused = (overrides: Parameters<typeof aSubmissionDetail>[0] = {}) =>
  aSubmissionDetail({
    id: 's1',
    state: 'refused',
    productRef: 'dataproduct:rail/trains',
    mayAskForWaiver: true,
    documents: [],
    problems: [
      aProblem({ code, data }),
      aProblem({ code, data }),
      aProblem({ code: 'policy-warned', data: { policy: 'global.other' } }),
      aProblem({ code: 'policy-unanswered', data: { policy: 'global.none' } }),
      aProblem({ data: {} }),
    ],
    ...overrides,
  });

describe('AskForWaivers', () => {
  const backend = useBackend();
  const open = (submission = refused(), ...waiting: Waiver[]) => {
    backend.get('/governance/waivers', query => {
      expect(query.get('state')).toBe('pending');
      expect(query.get('product')).toBe('dataproduct:rail/trains');
      return { items: waiting, totalItems: waiting.length };
    });
    return renderScreen(<AskForWaivers submission={submission} />, {
      client: backend.client(),
    });
  };

  it('says who can ask to somebody who may not, and offers no form', async () => {
    open(refused({ mayAskForWaiver: false }));
    const offer = await screen.findByRole('region', {
      name: 'If it cannot be mended now',
    });
    expect(offer).toHaveTextContent(/Who may publish this product can ask/);
    expect(offer).toHaveTextContent(/You may not publish it: tell its owner/);
    expect(within(offer).queryByRole('button')).toBeNull();
  });

  it('asks for a waiver of a policy that has refused, once for each', async () => {
    const sent: unknown[] = [];
    backend.post('/governance/waivers', body => {
      sent.push(body);
      return { status: 201, body: aWaiver() };
    });
    open();
    const ask = await screen.findAllByRole('button');
    expect(ask.map(each => each.getAttribute('aria-label'))).toEqual([
      'Ask for a waiver of PII columns are masked',
    ]);
    await userEvent.click(ask[0]);
    const form = screen.getByRole('region', { name: /^Ask for a waiver of/ });
    const send = within(form).getByRole('button', { name: 'Ask' });
    expect(send).toBeDisabled();
    const reason = within(form).getByLabelText(/^Why it cannot be kept/);
    expect(reason).toHaveFocus();
    // It lies on a card of the same colour.
    for (const control of within(form).getAllByRole('textbox')) {
      expect(control.closest('[data-on-bg]')).toHaveAttribute(
        'data-on-bg',
        'neutral-1',
      );
    }
    await userEvent.type(reason, 'Until June.');
    await userEvent.type(within(form).getByLabelText('Ticket'), 'DM-7');
    await userEvent.click(send);
    expect(await screen.findByRole('status')).toHaveTextContent(/^Asked\./);
    expect(screen.getByRole('status')).toHaveFocus();
    expect(screen.getByRole('link')).toHaveAttribute(
      'href',
      '/governance/waivers?product=dataproduct%3Arail%2Ftrains',
    );
    expect(sent).toEqual([
      {
        policy: 'global.pii-masked',
        product: 'dataproduct:rail/trains',
        submission: 's1',
        reason: 'Until June.',
        ticket: 'DM-7',
        expires: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      },
    ]);
  });

  it('says that somebody has asked already, and asks for no second', async () => {
    open(
      refused(),
      aWaiver({ id: 'other', policy: 'global.other', column: undefined }),
      aWaiver({ product: 'dataproduct:rail/trains', column: undefined }),
    );
    const said = await screen.findByText(/^A waiver waits for a decision;/);
    expect(said).toHaveTextContent(/asked for by ada/);
    expect(within(said).getByRole('time')).toBeVisible();
    expect(
      within(said).getByRole('link', {
        name: 'See the waivers of this product',
      }),
    ).toHaveAttribute(
      'href',
      '/governance/waivers?product=dataproduct%3Arail%2Ftrains',
    );
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('still asks for the product where one waits for a column of it', async () => {
    open(refused(), aWaiver());
    expect(
      await screen.findByText(/^A waiver waits for a decision;/),
    ).toHaveTextContent('flights.crew_email');
    expect(screen.getByRole('button', { name: /^Ask for/ })).toBeEnabled();
  });

  it('asks where nobody knows what waits', async () => {
    const client = backend.client();
    backend.fail('/governance/waivers', 500);
    renderScreen(<AskForWaivers submission={refused()} />, { client });
    await waitFor(() => expect(backend.asked).not.toHaveLength(0));
    expect(
      await screen.findByRole('button', { name: /^Ask for/ }),
    ).toBeEnabled();
  });

  it('says why it could not be asked for, and keeps what was written', async () => {
    backend.post('/governance/waivers', () => ({
      status: 400,
      body: {
        error: { name: 'InputError', message: 'It lasts too long.' },
        response: { statusCode: 400 },
      },
    }));
    open();
    await userEvent.click(await screen.findByRole('button'));
    const reason = screen.getByLabelText(/^Why it cannot be kept/);
    await userEvent.type(reason, 'Until June.');
    await userEvent.click(screen.getByRole('button', { name: 'Ask' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /It lasts too long\./,
    );
    expect(reason).toHaveValue('Until June.');
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(reason).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: /^Ask for/ })).toHaveFocus();
  });

  it.each([
    ['was accepted', refused({ state: 'accepted' })],
    ['is of no product yet', refused({ productRef: undefined })],
    ['was refused by no policy', refused({ problems: [] })],
  ])('offers nothing for what %s', async (_, submission) => {
    open(submission);
    // What the app around it shows, so that this waits for it.
    await new Promise(resolve => setTimeout(resolve, 0));
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
