import { render, screen } from '@testing-library/react';
import { Button, TextField } from '@backstage/ui';
import { OnCard } from './OnCard';

describe('OnCard', () => {
  it('lets fields and buttons stand out from the card', () => {
    const controls = (
      <>
        <Button variant="secondary">Ask</Button>
        <TextField label="Ticket" />
      </>
    );
    const { rerender } = render(controls);
    const seenOn = () =>
      [screen.getByRole('button'), screen.getByRole('textbox')].map(
        each => each.closest('[data-on-bg]')?.getAttribute('data-on-bg') ?? '',
      );
    expect(seenOn()).toEqual(['', '']);
    rerender(<OnCard>{controls}</OnCard>);
    expect(seenOn()).toEqual(['neutral-1', 'neutral-1']);
  });
});
