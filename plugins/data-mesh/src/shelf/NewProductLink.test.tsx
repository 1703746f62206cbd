import { screen, waitFor } from '@testing-library/react';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { newProductRouteRef } from '../routes/newProductRouteRef';
import { NewProductLink } from './NewProductLink';

function show(options: { installed: boolean; allowed: boolean }) {
  const authorize = jest.fn(async () =>
    options.allowed ? AuthorizeResult.ALLOW : AuthorizeResult.DENY,
  );
  renderInTestApp(
    <>
      <NewProductLink />
      <p>the shelf</p>
    </>,
    {
      apis: [[permissionApiRef, mockApis.permission({ authorize })]],
      mountedRoutes: options.installed ? { '/create': newProductRouteRef } : {},
    },
  );
  return authorize;
}

describe('NewProductLink', () => {
  it('leads to the templates', async () => {
    show({ installed: true, allowed: true });
    expect(
      await screen.findByRole('link', { name: 'New data product' }),
    ).toHaveAttribute('href', '/create');
  });

  it.each([
    ['the scaffolder is not installed', { installed: false, allowed: true }],
    ['the person may not run templates', { installed: true, allowed: false }],
  ])('is not there where %s', async (_, options) => {
    const authorize = show(options);
    expect(await screen.findByText('the shelf')).toBeInTheDocument();
    await waitFor(() => expect(authorize).toHaveBeenCalled());
    expect(screen.queryByRole('link')).toBeNull();
  });
});
