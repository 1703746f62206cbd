import { screen } from '@testing-library/react';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { ActionFailed } from './ActionFailed';

function open(error: unknown) {
  renderInTestApp(
    <>
      <p>the form</p>
      <ActionFailed title="It was not kept" error={error} />
    </>,
  );
}

describe('ActionFailed', () => {
  it('tells at once what was not done, and why', async () => {
    open(Object.assign(new Error('Broken'), { statusCode: 500 }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('It was not kept');
    expect(alert).toHaveTextContent(
      'The backend answered with status 500. Broken',
    );
  });

  it.each([null, undefined])(
    'shows nothing where nothing failed: %s',
    async none => {
      open(none);
      expect(await screen.findByText('the form')).toBeInTheDocument();
      expect(screen.queryByRole('alert')).not.toBeInTheDocument();
      expect(screen.queryByText('It was not kept')).not.toBeInTheDocument();
    },
  );
});
