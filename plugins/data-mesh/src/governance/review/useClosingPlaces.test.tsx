import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import { useBackend } from '../../__testUtils__/backend';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { aReview, aReviewSummary } from '../../__testUtils__/reviews';
import { Review } from './Review';

describe('a review of which the top is out of sight', () => {
  const backend = useBackend();
  const open = () =>
    renderScreen(
      <Routes>
        <Route path="/review/:id" element={<Review />} />
      </Routes>,
      { client: backend.client(), at: '/review/r1' },
    );
  const article = () => screen.findByRole('article');

  let see: (isIntersecting: boolean) => void;
  const given = global.IntersectionObserver;
  beforeEach(() => {
    global.IntersectionObserver = class {
      constructor(tell: (seen: { isIntersecting: boolean }[]) => void) {
        see = isIntersecting => act(() => tell([{ isIntersecting }]));
      }
      observe() {}
      disconnect() {}
    } as unknown as typeof IntersectionObserver;
  });
  afterEach(() => {
    global.IntersectionObserver = given;
  });
  const closers = () =>
    screen.getAllByRole('button', { name: 'Close the review' });

  it('is closed at its end too, and its minutes are at hand', async () => {
    backend.get('/governance/reviews/r1', aReview());
    backend.post('/governance/reviews/r1/close', () => ({
      body: aReviewSummary(),
    }));
    open();
    const shown = await article();
    expect(closers()).toHaveLength(1);
    see(false);
    expect(closers()).toHaveLength(2);
    const [top, end] = closers();
    expect(top.compareDocumentPosition(shown)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(shown.compareDocumentPosition(end)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    await userEvent.click(end);
    expect(screen.getByLabelText('Participants')).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(closers()[1]).toHaveFocus();
    // What the keyboard stands on stays, though the top comes into sight.
    see(true);
    expect(closers()[1]).toHaveFocus();
    await userEvent.click(closers()[1]);
    backend.get(
      '/governance/reviews/r1',
      aReview({ actions: [], closedAt: '2026-11-20T11:00:00.000Z' }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Close it now' }));
    expect(
      await screen.findByRole('button', { name: 'Download the minutes' }),
    ).toHaveFocus();
  });

  it('is closed at its top only, where that is in sight again', async () => {
    backend.get('/governance/reviews/r1', aReview());
    open();
    await article();
    see(false);
    expect(closers()).toHaveLength(2);
    see(true);
    expect(closers()).toHaveLength(1);
  });

  it('offers no end to who may not close it', async () => {
    backend.get('/governance/reviews/r1', aReview({ actions: [] }));
    open();
    await article();
    see(false);
    expect(
      screen.queryByRole('button', { name: 'Close the review' }),
    ).toBeNull();
  });
});
