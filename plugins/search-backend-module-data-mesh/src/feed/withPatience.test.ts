import { mockServices } from '@backstage/backend-test-utils';
import { ResponseError } from '@backstage/errors';
import { withPatience } from './withPatience';

const options = { logger: mockServices.logger.mock(), delays: [1, 1] };

async function answer(status: number): Promise<Error> {
  const response = new Response('', { status });
  return ResponseError.fromResponse(response);
}

describe('withPatience', () => {
  it.each([
    ['a network that fails', async () => new TypeError('fetch failed')],
    ['404', () => answer(404)],
    ['429', () => answer(429)],
    ['503', () => answer(503)],
  ])('asks again after %s, then throws it', async (_, failure) => {
    const error = await failure();
    const attempt = jest.fn().mockRejectedValue(error);
    await expect(withPatience(attempt, options)).rejects.toBe(error);
    expect(attempt).toHaveBeenCalledTimes(3);
  });

  it('gives the first answer', async () => {
    const attempt = jest
      .fn()
      .mockRejectedValueOnce(await answer(503))
      .mockResolvedValue('an answer');
    await expect(withPatience(attempt, options)).resolves.toBe('an answer');
    expect(attempt).toHaveBeenCalledTimes(2);
  });

  it.each([400, 401, 403])('does not ask again after %d', async status => {
    const attempt = jest.fn().mockRejectedValue(await answer(status));
    await expect(withPatience(attempt, options)).rejects.toMatchObject({
      statusCode: status,
    });
    expect(attempt).toHaveBeenCalledTimes(1);
  });

  it('does not ask again for what is no JSON', async () => {
    const attempt = jest.fn(async () => JSON.parse('<html>'));
    await expect(withPatience(attempt, options)).rejects.toThrow(SyntaxError);
    expect(attempt).toHaveBeenCalledTimes(1);
  });
});
