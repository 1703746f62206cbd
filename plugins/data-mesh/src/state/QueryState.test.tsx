import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { AnyQuery, QueryState } from './QueryState';

function open(query: Partial<AnyQuery<string>>) {
  const refetch = jest.fn();
  renderInTestApp(
    <QueryState
      query={{
        data: undefined,
        error: null,
        dataUpdatedAt: 0,
        refetch,
        ...query,
      }}
      what="waivers"
      skeleton={<div>bones</div>}
    >
      {data => <div>{data}</div>}
    </QueryState>,
  );
  return refetch;
}

describe('QueryState', () => {
  it.each<[string, Partial<AnyQuery<string>>]>([
    ['bones', {}],
    ['the data', { data: 'the data' }],
    ['The waivers are being loaded.', {}],
    [
      'You may not see the waivers, or there is no list of them. Ask those who run the portal for access.',
      { error: { statusCode: 404 } },
    ],
    ['Nothing to see here', { error: { statusCode: 404 }, data: 'old' }],
    ['Nothing to see here', { error: { name: 'NotFoundError' } }],
    ['Nothing to see here', { error: { statusCode: 403 } }],
    [
      'The waivers could not be loaded',
      { error: new TypeError('Failed to fetch') },
    ],
    [
      'The portal got no answer from its backend. It may be starting or out of reach; everything that is shown already stays as it is.',
      { error: new TypeError('Failed to fetch') },
    ],
    [
      'Your session has ended. Reload the page to sign in again.',
      { error: { statusCode: 401 } },
    ],
    [
      'The backend answered with status 500. Broken',
      { error: Object.assign(new Error('Broken'), { statusCode: 500 }) },
    ],
  ])('shows "%s"', async (words, query) => {
    open(query);
    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  it('keeps old data in sight, says how old it is, and tries again', async () => {
    const refetch = open({
      data: 'old data',
      dataUpdatedAt: Date.now() - 3 * 3_600_000 - 1,
      error: { statusCode: 503 },
    });
    expect(await screen.findByText('old data')).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('3 hours ago');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(refetch).toHaveBeenCalledTimes(1);
  });
});
