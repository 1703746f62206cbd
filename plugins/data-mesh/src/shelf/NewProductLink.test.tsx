import { act, screen, waitFor } from '@testing-library/react';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { newProductRouteRef } from '../routes/newProductRouteRef';
import { NewProductLink } from './NewProductLink';

async function show(options: { installed: boolean; result: AuthorizeResult }) {
  const permissionApi = mockApis.permission();
  const authorize = jest.spyOn(permissionApi, 'authorize');
  const { result } = options;
  authorize.mockResolvedValue({ result } as { result: AuthorizeResult.ALLOW });
  renderInTestApp(
    <>
      <NewProductLink />
      <p>the shelf</p>
    </>,
    {
      apis: [[permissionApiRef, permissionApi]],
      mountedRoutes: options.installed ? { '/create': newProductRouteRef } : {},
    },
  );
  expect(await screen.findByText('the shelf')).toBeInTheDocument();
  await waitFor(() => expect(authorize).toHaveBeenCalled());
  await act(() => authorize.mock.results[0].value);
}

describe('NewProductLink', () => {
  it('leads to the templates', async () => {
    await show({ installed: true, result: AuthorizeResult.ALLOW });
    expect(
      await screen.findByRole('link', { name: 'New data product' }),
    ).toHaveAttribute('href', '/create');
  });

  it.each([
    ['the scaffolder is not installed', false, AuthorizeResult.ALLOW],
    ['the person may not run templates', true, AuthorizeResult.DENY],
  ])('is not there where %s', async (_, installed, result) => {
    await show({ installed, result });
    expect(screen.queryByRole('link')).toBeNull();
  });
});
