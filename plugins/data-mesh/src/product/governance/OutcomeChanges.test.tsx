import { screen, within } from '@testing-library/react';
import { aChange } from '../../__testUtils__/aChange';
import { useBackend } from '../../__testUtils__/backend';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { OutcomeChanges } from './OutcomeChanges';

const change = aChange();

describe('OutcomeChanges', () => {
  const backend = useBackend();

  it('links a policy that is in force, and no other', async () => {
    const gone = aChange({
      id: '8',
      policy: 'global.tags',
      isInForce: false,
      title: 'Products have tags',
      after: undefined,
    });
    renderScreen(<OutcomeChanges changes={[gone, change]} />, {
      client: backend.client(),
    });
    const kept = await screen.findByRole('rowheader', { name: change.title });
    expect(within(kept).getByRole('link')).toHaveAttribute(
      'href',
      expect.stringContaining(change.policy),
    );
    const left = screen.getByRole('rowheader', { name: gone.title });
    expect(within(left).queryByRole('link')).not.toBeInTheDocument();
  });
});
