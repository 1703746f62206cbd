import { screen, within } from '@testing-library/react';
import type { OutcomeChange } from '@meshstage/plugin-data-mesh-common';
import { useBackend } from '../../__testUtils__/backend';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { OutcomeChanges } from './OutcomeChanges';

const change: OutcomeChange = {
  id: '7',
  policy: 'global.pii-masked',
  isInForce: true,
  title: 'PII columns are masked',
  before: 'fail',
  after: 'pass',
  at: '2026-11-20T10:00:00.000Z',
  because: ['document'],
};

describe('OutcomeChanges', () => {
  const backend = useBackend();

  it('links a policy that is in force, and no other', async () => {
    const gone: OutcomeChange = {
      ...change,
      id: '8',
      policy: 'global.tags',
      isInForce: false,
      title: 'Products have tags',
      after: undefined,
    };
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
