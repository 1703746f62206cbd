import { LoggerService } from '@backstage/backend-plugin-api';
import {
  CustomErrorBase,
  ServiceUnavailableError,
  toError,
} from '@backstage/errors';

/**
 * What a failed transaction means for the caller. Answers are given as they
 * are; every other failure is one of the store. Its own text, which may hold
 * SQL and values, goes to the log and to nobody else.
 */
export function storeFailure(error: unknown, logger: LoggerService): Error {
  if (error instanceof CustomErrorBase) {
    return error;
  }
  logger.error('A submission could not be stored', toError(error));
  return new ServiceUnavailableError(
    'The registry could not store this submission, most likely because it does not reach its database. Nothing of it was kept, submit it again later',
  );
}
