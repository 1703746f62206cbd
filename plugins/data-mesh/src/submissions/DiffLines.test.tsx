import { screen } from '@testing-library/react';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { DiffLines } from './DiffLines';

describe('DiffLines', () => {
  it('shows what went and what came, and is scrolled by keyboard too', async () => {
    const diff = '--- a\n+++ a\n@@ -1 +1 @@\n-name: delay\n+name: wait\n';
    renderInTestApp(<DiffLines diff={diff} label="What you changed" />);
    const lines = await screen.findByRole('group', {
      name: 'What you changed',
    });
    expect(lines).toHaveAttribute('tabindex', '0');
    expect(lines).toHaveTextContent('@@ -1 +1 @@ -name: delay +name: wait');
    expect(screen.getByText('+name: wait')).toHaveAttribute(
      'data-change',
      'added',
    );
  });
});
