import { ResponseError } from '@backstage/errors';
import type { DataMeshApi } from '@meshstage/plugin-data-mesh-common';
import { queryClientFor } from './queryClientFor';

async function failure(status: number) {
  return ResponseError.fromResponse(new Response('{}', { status }));
}

describe('queryClientFor', () => {
  const api = {} as DataMeshApi;

  it('is one per API instance', () => {
    expect(queryClientFor(api)).toBe(queryClientFor(api));
    expect(queryClientFor({} as DataMeshApi)).not.toBe(queryClientFor(api));
  });

  it.each([
    [1, 400],
    [1, 403],
    [1, 404],
    [1, 429],
    [3, 500],
    [3, 503],
  ])('asks %i time(s) of a server that answers %i', async (times, status) => {
    const error = await failure(status);
    const ask = jest.fn().mockRejectedValue(error);
    await expect(
      queryClientFor(api).fetchQuery({
        queryKey: ['retry', status],
        queryFn: ask,
        retry: queryClientFor(api).getDefaultOptions().queries?.retry,
        retryDelay: 0,
      }),
    ).rejects.toBe(error);
    expect(ask).toHaveBeenCalledTimes(times);
  });

  it('fails where nobody is online, instead of waiting for ever', async () => {
    const online = jest
      .spyOn(window.navigator, 'onLine', 'get')
      .mockReturnValue(false);
    window.dispatchEvent(new Event('offline'));
    try {
      await expect(
        queryClientFor(api).fetchQuery({
          queryKey: ['offline'],
          queryFn: () => Promise.reject(new TypeError('Failed to fetch')),
          retry: false,
        }),
      ).rejects.toThrow('Failed to fetch');
    } finally {
      online.mockRestore();
      window.dispatchEvent(new Event('online'));
    }
  });

  it('waits a random while between tries, never longer than eight seconds', () => {
    const delay = queryClientFor(api).getDefaultOptions().queries?.retryDelay;
    const waits = Array.from({ length: 500 }, (_, attempt) =>
      typeof delay === 'function' ? delay(attempt % 20, new Error()) : NaN,
    );
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...waits)).toBeLessThanOrEqual(8_000);
    expect(new Set(waits).size).toBeGreaterThan(400);
  });
});
