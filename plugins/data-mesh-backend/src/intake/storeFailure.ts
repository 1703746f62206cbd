import { ServiceUnavailableError } from '@backstage/errors';

/**
 * An error of the database as one that says what it means for the caller;
 * every other error as it is.
 */
export function storeFailure(error: unknown): unknown {
  const fromDatabase =
    error instanceof Error &&
    (error.name === 'KnexTimeoutError' ||
      ('code' in error && typeof error.code === 'string'));
  return fromDatabase
    ? new ServiceUnavailableError(
        'The registry does not reach its database; nothing of this submission was kept, submit it again later',
        error,
      )
    : error;
}
