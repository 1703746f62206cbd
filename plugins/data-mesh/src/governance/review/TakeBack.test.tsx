import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import { useBackend } from '../../__testUtils__/backend';
import { renderScreen } from '../../__testUtils__/renderScreen';
import {
  aReview,
  aReviewDecision,
  aReviewedVerdict,
} from '../../__testUtils__/reviews';
import { Review } from './Review';

const ABOUT = {
  product: 'dataproduct:flights/daily-flights',
  policy: 'global.pii-masked',
};

describe('TakeBack', () => {
  const backend = useBackend();
  const open = () =>
    renderScreen(
      <Routes>
        <Route path="/review/:id" element={<Review />} />
      </Routes>,
      { client: backend.client(), at: '/review/r1' },
    );
  const article = () =>
    screen.findByRole('article', {
      name: 'Daily flights: PII columns are masked',
    });

  it('takes back a decision where it stands, and leads to deciding again', async () => {
    const decision = aReviewDecision();
    const items = [aReviewedVerdict({ decision })];
    backend.get(
      '/governance/reviews/r1',
      aReview({ items, decisions: [decision], toDecide: 0 }),
    );
    const sent: unknown[] = [];
    backend.post('/governance/reviews/r1/decisions/take-back', body => {
      sent.push(body);
      return { body: decision };
    });
    open();
    const takeBack = () =>
      screen.findByRole('button', {
        name: 'Take back the decision about PII columns are masked for Daily flights',
      });
    expect(await article()).toContainElement(await takeBack());
    const button = await takeBack();
    act(() => button.focus());
    await userEvent.keyboard('{Enter}');
    expect(screen.getByText(/can be made again\.$/)).toBeVisible();
    const now = screen.getByRole('button', { name: 'Take it back' });
    expect(now).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(await takeBack()).toHaveFocus();
    expect(sent).toEqual([]);
    await userEvent.keyboard('{Enter}');
    backend.get('/governance/reviews/r1', aReview());
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(
        screen.getByRole('button', { name: 'Accept for now' }),
      ).toHaveFocus(),
    );
    expect(sent).toEqual([ABOUT]);
  });

  it.each([
    [undefined, 'campaign', /The campaign goes on/],
    ['withdrawn', 'waive', /the request for the waiver is withdrawn/],
    ['stays', 'waive', /The waiver stays/],
  ] as const)(
    'says before what becomes of a waiver that is %s of a decision %s',
    async (waiverTakenBack, kind, words) => {
      const decision = aReviewDecision({ kind, waiverTakenBack });
      backend.get('/governance/reviews/r1', aReview({ decisions: [decision] }));
      open();
      await userEvent.click(
        await screen.findByRole('button', { name: /^Take back/ }),
      );
      expect(screen.getByRole('form')).toHaveTextContent(words);
    },
  );

  it('ends a waiver that counts with a reason only, also of what has no card', async () => {
    const decision = aReviewDecision({
      ...{ kind: 'waive', waiver: 'w1', waiverState: 'in-force' },
      waiverTakenBack: 'ended',
    });
    backend.get(
      '/governance/reviews/r1',
      aReview({ items: [], decisions: [decision] }),
    );
    const sent: unknown[] = [];
    backend.post('/governance/reviews/r1/decisions/take-back', body => {
      sent.push(body);
      return { body: decision };
    });
    open();
    const list = await screen.findByRole('region', { name: 'Decisions' });
    await userEvent.click(
      within(list).getByRole('button', { name: /^Take back/ }),
    );
    const now = within(list).getByRole('button', { name: 'Take it back' });
    expect(now).toBeDisabled();
    const reason = within(list).getByLabelText(/^Reason/);
    expect(reason).toHaveFocus();
    backend.get('/governance/reviews/r1', aReview({ items: [] }));
    await userEvent.type(reason, ' A slip. {Enter}');
    await waitFor(() =>
      expect(
        screen.getByRole('heading', { name: 'Review of Nov 20, 2026' }),
      ).toHaveFocus(),
    );
    expect(sent).toEqual([
      {
        ...ABOUT,
        reason: 'A slip.',
      },
    ]);
  });

  it('takes back nothing where somebody else was quicker, and says so', async () => {
    const decision = aReviewDecision();
    backend.get('/governance/reviews/r1', aReview({ decisions: [decision] }));
    backend.post('/governance/reviews/r1/decisions/take-back', () => ({
      status: 404,
      body: {
        error: { name: 'NotFoundError', message: 'Nothing is decided' },
        response: { statusCode: 404 },
      },
    }));
    open();
    await userEvent.click(
      await screen.findByRole('button', { name: /^Take back/ }),
    );
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'That could not be taken back',
    );
  });

  it('offers nobody who only reads to take back a decision', async () => {
    const decision = aReviewDecision();
    const items = [aReviewedVerdict({ decision })];
    backend.get(
      '/governance/reviews/r1',
      aReview({ items, decisions: [decision], actions: [] }),
    );
    open();
    await article();
    expect(screen.queryByRole('button', { name: /^Take back/ })).toBeNull();
  });
});
