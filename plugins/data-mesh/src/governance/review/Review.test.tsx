import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import { useBackend } from '../../__testUtils__/backend';
import { renderScreen } from '../../__testUtils__/renderScreen';
import {
  aReview,
  aReviewDecision,
  aReviewedVerdict,
  aReviewSummary,
} from '../../__testUtils__/reviews';
import { aWaiver } from '../../__testUtils__/waivers';
import { Review } from './Review';
import { Reviews } from './Reviews';

const FLIGHTS = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Domain',
  metadata: { name: 'flights', title: 'Flight operations' },
  spec: { owner: 'group:default/crew' },
};

const head = {
  product: 'dataproduct:flights/daily-flights',
  productTitle: 'Daily flights',
  domain: 'flights',
};

describe('Review', () => {
  const backend = useBackend();
  const open = (at = '/review/r1') =>
    renderScreen(
      <Routes>
        <Route path="/review/:id" element={<Review />} />
        <Route path="/review" element={<Reviews />} />
      </Routes>,
      { client: backend.client(), at, entities: [FLIGHTS] },
    );
  const article = () =>
    screen.findByRole('article', {
      name: 'Daily flights: PII columns are masked',
    });

  it('says what is new, how heavy it is and how it stood', async () => {
    backend.get('/governance/reviews/r1', aReview());
    open();
    const shown = await article();
    for (const words of [
      'New',
      'High',
      'Fails',
      'before: Passes',
      '2 places',
    ]) {
      expect(shown).toHaveTextContent(words);
    }
    expect(screen.getByText(/1 thing to decide/)).toHaveTextContent(
      '0 decided',
    );
    const region = await screen.findByRole('region', {
      name: 'Flight operations',
    });
    expect(region).toContainElement(shown);
  });

  it('names domains where one can be chosen, and counts what is left in all', async () => {
    const domains = ['flights', 'rail', ''].map(domain => ({
      domain,
      counts: { failing: 1 },
    }));
    backend.get('/governance/reviews/r1', aReview({ domains, toDecide: 700 }));
    open();
    await article();
    expect(screen.getByText(/700 things to decide/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /Domain/ }));
    await waitFor(() =>
      expect(
        screen.getAllByRole('option').map(({ textContent }) => textContent),
      ).toEqual(['All domains', 'Flight operations', 'rail', 'No domain']),
    );
  });

  it.each([
    ['beside what was kept', aReview().items],
    ['where nothing was kept of what somebody may read', []],
  ])('says of a closed review that not all was kept: %s', async (_, items) => {
    backend.get(
      '/governance/reviews/r1',
      aReview({
        actions: [],
        closedAt: '2026-11-20T11:00:00.000Z',
        closedBy: 'user:default/ada',
        cut: true,
        items,
        totalItems: items.length,
      }),
    );
    open();
    const said = await screen.findAllByText(
      /^The review looked at more than was kept when it was closed:/,
    );
    expect(said).toHaveLength(1);
    expect(screen.queryByText(/Nothing is open/)).not.toBeInTheDocument();
    expect(screen.queryByText(/More was open/)).not.toBeInTheDocument();
  });

  it('keeps a decision in place, with its reason and its day', async () => {
    backend.get('/governance/reviews/r1', aReview());
    const sent: unknown[] = [];
    backend.post('/governance/reviews/r1/decisions', body => {
      sent.push(body);
      return { status: 201, body: aReviewDecision() };
    });
    open();
    const shown = await article();
    const accept = () =>
      within(shown).getByRole('button', { name: 'Accept for now' });
    await userEvent.click(accept());
    await userEvent.click(
      within(shown).getByRole('button', { name: 'Cancel' }),
    );
    await waitFor(() => expect(accept()).toHaveFocus());
    await userEvent.click(accept());
    const keep = within(shown).getByRole('button', {
      name: 'Keep the decision',
    });
    expect(keep).toBeDisabled();
    await userEvent.type(
      within(shown).getByLabelText(/^Reason/),
      'The crew system is replaced.',
    );
    const decision = aReviewDecision();
    backend.get(
      '/governance/reviews/r1',
      aReview({
        items: [aReviewedVerdict({ decision })],
        decisions: [decision],
      }),
    );
    await userEvent.click(keep);
    await waitFor(async () =>
      expect(await article()).toHaveTextContent(
        /Accepted until the end of Dec 31, 2026 by .*: The crew system/,
      ),
    );
    expect(
      screen.getByRole('button', { name: /^Take back the decision/ }),
    ).toHaveFocus();
    expect(sent).toEqual([
      {
        kind: 'accept',
        product: head.product,
        policy: 'global.pii-masked',
        reason: 'The crew system is replaced.',
        until: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      },
    ]);
  });

  it.each([
    [
      'Assign to a campaign',
      { kind: 'campaign', campaign: 'global.masking' },
      [],
    ],
    [
      'Approve the waiver',
      { kind: 'waive', waiver: 'w1' },
      [aWaiver({ actions: ['approve', 'reject'] })],
    ],
  ])('sends %s without a reason', async (button, expected, requests) => {
    backend.get(
      '/governance/reviews/r1',
      aReview({ items: [aReviewedVerdict({ requests })] }),
    );
    const sent: unknown[] = [];
    backend.post('/governance/reviews/r1/decisions', body => {
      sent.push(body);
      return { status: 201, body: aReviewDecision() };
    });
    open();
    await userEvent.click(await screen.findByRole('button', { name: button }));
    await userEvent.click(
      screen.getByRole('button', { name: 'Keep the decision' }),
    );
    await waitFor(() =>
      expect(sent).toEqual([
        {
          product: head.product,
          policy: 'global.pii-masked',
          ...expected,
        },
      ]),
    );
  });

  it('offers no waiver where somebody has asked for one, and no campaign that does not fit', async () => {
    backend.get(
      '/governance/reviews/r1',
      aReview({
        items: [aReviewedVerdict({ requests: [aWaiver()] })],
        campaigns: [],
      }),
    );
    open();
    const shown = await article();
    expect(shown).toHaveTextContent(/A waiver is asked for by/);
    expect(
      within(shown)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['Accept for now']);
  });

  it('says why who approved a waiver in its file does not count', async () => {
    const asked = aWaiver({
      origin: 'file-request',
      unaccepted: { approver: 'user:default/tom', because: 'no-member' },
    });
    backend.get(
      '/governance/reviews/r1',
      aReview({ items: [aReviewedVerdict({ requests: [asked] })] }),
    );
    open();
    expect(await article()).toHaveTextContent(
      /tom is not a member of privacy, who owns the policy/,
    );
  });

  it('says why something could not be decided', async () => {
    backend.get('/governance/reviews/r1', aReview());
    backend.post('/governance/reviews/r1/decisions', () => ({
      status: 409,
      body: {
        error: { name: 'ConflictError', message: 'Decided already' },
        response: { statusCode: 409 },
      },
    }));
    open();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Assign to a campaign' }),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Keep the decision' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /Decided already/,
    );
  });

  it('tells of levels and waivers, and of who only reads nothing is asked', async () => {
    backend.get(
      '/governance/reviews/r1',
      aReview({
        actions: [],
        items: [
          aReviewedVerdict({ kind: 'returned', earlier: aReviewDecision() }),
          {
            ...head,
            kind: 'level-lost',
            scorecard: 'global.trust',
            scorecardTitle: 'Trust',
            before: { state: 'reached', name: 'gold', index: 2 },
            after: { state: 'none' },
          },
          {
            ...head,
            kind: 'waiver-ending',
            policy: 'global.tags',
            policyTitle: 'Has tags',
            waiver: 'w1',
            until: '2026-12-01',
          },
        ],
      }),
    );
    open();
    expect(await article()).toHaveTextContent(
      /Decided before, and over:.*Dec 31, 2026/,
    );
    expect(
      screen.getByRole('article', { name: 'Daily flights: Trust' }),
    ).toHaveTextContent(/Level lost.*gold.*No level/);
    expect(
      screen.getByRole('article', { name: 'Daily flights: Has tags' }),
    ).toHaveTextContent(/Waiver ends soon.*Dec 1, 2026/);
    expect(screen.queryByRole('group', { name: /^Decide about/ })).toBeNull();
    expect(
      screen.queryByRole('button', { name: 'Close the review' }),
    ).toBeNull();
  });

  it('is closed with who took part, and then has minutes', async () => {
    backend.get('/governance/reviews/r1', aReview());
    const sent: unknown[] = [];
    backend.post('/governance/reviews/r1/close', body => {
      sent.push(body);
      return { body: aReviewSummary() };
    });
    open();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Close the review' }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    const close = screen.getByRole('button', { name: 'Close the review' });
    expect(close).toHaveFocus();
    await userEvent.click(close);
    await userEvent.type(screen.getByLabelText('Participants'), 'Ada, , Bob ');
    backend.get(
      '/governance/reviews/r1',
      aReview({
        actions: [],
        closedBy: 'user:default/ada',
        closedAt: '2026-11-20T11:00:00.000Z',
        participants: ['user:default/ada', 'Bob'],
        items: [],
        domains: [],
        totalItems: 0,
        campaigns: [],
      }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Close it now' }));
    expect(
      await screen.findByRole('button', { name: 'Download the minutes' }),
    ).toHaveFocus();
    expect(screen.getByText(/^Participants:/)).toHaveTextContent(
      'Participants: ada, Bob',
    );
    expect(screen.getByText(/left open/)).toHaveTextContent(
      /^1 thing left open,/,
    );
    expect(screen.queryByText(/to decide/)).not.toBeInTheDocument();
    expect(sent).toEqual([{ participants: ['Ada', 'Bob'] }]);
    expect(screen.getByText('Nothing to talk about')).toBeVisible();
  });

  it.each([
    [true, 'The first looks at everything that is open.'],
    [false, /^Whoever has the permission data-mesh\.governance\.review opens/],
  ])('says how the first review begins: %s', async (mayOpen, words) => {
    backend.get('/governance/reviews', { items: [], totalItems: 0, mayOpen });
    open('/review');
    expect(await screen.findByText(words)).toBeInTheDocument();
    expect(
      screen.queryAllByRole('button', { name: 'Open a review' }),
    ).toHaveLength(mayOpen ? 1 : 0);
  });

  it('lists reviews, and opens one for who may', async () => {
    backend.get('/governance/reviews', {
      items: [aReviewSummary({ closedAt: '2026-11-20T11:00:00.000Z' })],
      totalItems: 1,
      mayOpen: true,
    });
    backend.get('/governance/reviews/r2', aReview({ id: 'r2' }));
    backend.post('/governance/reviews', () => ({
      status: 409,
      body: {
        error: { name: 'ConflictError', message: 'Another one is open' },
        response: { statusCode: 409 },
      },
    }));
    open('/review');
    expect(
      await screen.findByRole('link', { name: 'Review of Nov 20, 2026' }),
    ).toHaveAttribute('href', '/governance/review/r1');
    await userEvent.click(
      screen.getByRole('button', { name: 'Open a review' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /Another one is open/,
    );
  });
});
