import { LoggerService } from '@backstage/backend-plugin-api';
import { isError, ResponseError, toError } from '@backstage/errors';
import { setTimeout as sleep } from 'node:timers/promises';

/** Long enough for a backend that is just starting. */
const DELAYS_MS: readonly number[] = [1_000, 2_000, 4_000, 8_000];

/**
 * Tries again while the data-mesh backend does not answer, for a quarter of a
 * minute: plugins start in any order, and the next run may be far away. Then
 * throws the last error, and the index stays as it is. What is refused is not
 * asked again.
 */
export async function withPatience<T>(
  attempt: () => Promise<T>,
  options: { logger: LoggerService; delays?: readonly number[] },
): Promise<T> {
  const { logger, delays = DELAYS_MS } = options;
  for (const delay of delays) {
    try {
      return await attempt();
    } catch (error) {
      if (isRefusal(error)) {
        throw error;
      }
      logger.debug('The data-mesh backend does not answer yet', toError(error));
    }
    await sleep(delay, undefined, { ref: false });
  }
  return await attempt();
}

/** What is answered wrongly comes again; a plugin that has not started answers 404. */
function isRefusal(error: unknown): boolean {
  if (error instanceof ResponseError) {
    const { statusCode } = error;
    return statusCode < 500 && statusCode !== 404 && statusCode !== 429;
  }
  return isError(error) && error.name === 'SyntaxError';
}
