import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
  ResponseError,
  ServiceUnavailableError,
  toError,
} from '@backstage/errors';

/**
 * What the data-mesh backend answered, in words that the log of a template can
 * show: a status code alone tells an owner nothing. The error of the request is
 * not named as the cause, which would stand behind those words.
 */
export async function explained<T>(
  asked: string,
  answer: Promise<T>,
): Promise<T> {
  try {
    return await answer;
  } catch (thrown) {
    const error = toError(thrown);
    if (!(error instanceof ResponseError)) {
      throw error;
    }
    const said = error.body.error.message;
    switch (error.statusCode) {
      case 400:
        throw new InputError(said);
      case 403:
        throw new NotAllowedError(
          `You may not ${asked}: ${said}. Ask the team that owns the domain`,
        );
      case 404:
        throw new NotFoundError(said);
      case 409:
        throw new ConflictError(said);
      default:
        throw new ServiceUnavailableError(
          `The data-mesh backend did not ${asked} (${error.statusCode}): ${said}`,
        );
    }
  }
}
