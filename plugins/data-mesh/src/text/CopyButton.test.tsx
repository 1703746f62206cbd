import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { CopyButton } from './CopyButton';

describe('CopyButton', () => {
  it('copies the text and says so', async () => {
    const user = userEvent.setup();
    const write = jest.spyOn(navigator.clipboard, 'writeText');
    renderInTestApp(
      <CopyButton text="dataproduct://a/b/c/v1" label="Copy address" />,
    );
    await user.click(
      await screen.findByRole('button', { name: 'Copy address' }),
    );
    expect(await screen.findByText('Copied')).toBeInTheDocument();
    expect(write).toHaveBeenCalledWith('dataproduct://a/b/c/v1');
  });

  it('says when the browser refuses', async () => {
    const user = userEvent.setup();
    jest
      .spyOn(navigator.clipboard, 'writeText')
      .mockRejectedValue(new Error('not allowed'));
    renderInTestApp(<CopyButton text="x" label="Copy address" />);
    await user.click(
      await screen.findByRole('button', { name: 'Copy address' }),
    );
    expect(await screen.findByText('Could not be copied')).toBeInTheDocument();
  });
});
