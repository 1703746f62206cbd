import { LoggerService } from '@backstage/backend-plugin-api';
import { SourceReadError } from '@meshstage/plugin-data-mesh-node';

/**
 * What people are told when a reading could not be taken in: what a database
 * says of itself is for the log, not for everybody.
 */
export function notTakenIn(
  sourceId: string,
  error: Error,
  logger: LoggerService,
): SourceReadError {
  logger.error(`Source '${sourceId}' could not be taken in`, error);
  return new SourceReadError(
    'What was read could not be taken in (the log of the backend says why); the next reading tries again',
    { cause: error, retryAfterMs: 0 },
  );
}
