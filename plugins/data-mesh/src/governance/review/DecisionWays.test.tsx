import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { useBackend } from '../../__testUtils__/backend';
import { DecisionWays } from './DecisionWays';
import { DecisionWay } from './waysOf';

const WAYS: DecisionWay[] = [
  { id: 'accept', do: 'accept' },
  { id: 'waive', do: 'waive' },
];

describe('DecisionWays', () => {
  const backend = useBackend();
  const open = async () => {
    const chosen: string[] = [];
    renderScreen(
      <>
        <DecisionWays ways={WAYS} onChoose={({ id }) => chosen.push(id)} />
        <button type="button">After</button>
      </>,
      { client: backend.client() },
    );
    const accept = await screen.findByRole('button', {
      name: 'Accept for now',
    });
    const waive = screen.getByRole('button', { name: 'Ask for a waiver' });
    return { accept, waive, chosen };
  };

  it('is one stop for the tab key, which comes back to where it left', async () => {
    const { accept, waive } = await open();
    await userEvent.tab();
    expect(accept).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    expect(waive).toHaveFocus();
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'After' })).toHaveFocus();
    await userEvent.tab({ shift: true });
    expect(waive).toHaveFocus();
  });

  it('leads around with arrows, and chooses with the enter key', async () => {
    const { accept, waive, chosen } = await open();
    await userEvent.tab();
    await userEvent.keyboard('{ArrowLeft}');
    expect(waive).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(accept).toHaveFocus();
    expect(chosen).toEqual(['accept']);
  });
});
