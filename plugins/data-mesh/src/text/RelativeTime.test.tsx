import { screen } from '@testing-library/react';
import { useBackend } from '../__testUtils__/backend';
import { renderScreen } from '../__testUtils__/renderScreen';
import { RelativeTime } from './RelativeTime';

const AT = '2026-11-20T10:00:00.000Z';
const EXACT = '2026-11-20 10:00:00 UTC';

describe('RelativeTime', () => {
  const backend = useBackend();
  const open = (exact?: boolean) =>
    renderScreen(
      <p>
        <RelativeTime at={AT} exact={exact} />
      </p>,
      { client: backend.client() },
    );

  it('has the exact time on hover', async () => {
    open();
    const time = await screen.findByRole('time');
    expect(time).toHaveAttribute('datetime', AT);
    expect(time).toHaveAttribute('title', EXACT);
    expect(screen.getByRole('paragraph')).not.toHaveTextContent(EXACT);
  });

  it('says the exact time to those who have no pointer', async () => {
    open(true);
    const time = await screen.findByRole('time');
    expect(time).not.toHaveAttribute('title');
    expect(screen.getByRole('paragraph')).toHaveTextContent(`(${EXACT})`);
  });
});
