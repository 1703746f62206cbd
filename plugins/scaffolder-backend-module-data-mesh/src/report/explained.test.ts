import { ResponseError } from '@backstage/errors';
import { explained } from './explained';

async function answered(status: number, message: string): Promise<never> {
  const body = {
    error: { name: 'Error', message },
    response: { statusCode: status },
  };
  throw await ResponseError.fromResponse(Response.json(body, { status }));
}

describe('explained', () => {
  it('gives on what was answered', async () => {
    await expect(explained('publish', Promise.resolve(7))).resolves.toBe(7);
  });

  it.each([
    [400, 'InputError', 'it is taken'],
    [
      403,
      'NotAllowedError',
      'You may not publish: it is taken. Ask the team that owns the domain',
    ],
    [404, 'NotFoundError', 'it is taken'],
    [409, 'ConflictError', 'it is taken'],
    [
      503,
      'ServiceUnavailableError',
      'The data-mesh backend did not publish (503): it is taken',
    ],
  ])('says of %d what it means', async (status, name, message) => {
    const asked = explained('publish', answered(status, 'it is taken'));
    const error = await asked.catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ name });
    expect((error as Error).message).toBe(message);
  });

  it('leaves errors alone that are no answer', async () => {
    const error = new Error('socket hang up');
    await expect(explained('publish', Promise.reject(error))).rejects.toBe(
      error,
    );
  });
});
