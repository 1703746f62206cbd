import { isDatabaseConflictError } from '@backstage/backend-plugin-api';

const ATTEMPTS = 3;
/** Deadlock, serialisation failure. */
const TRANSIENT = new Set(['40P01', '40001']);

/**
 * Runs a transaction again when it lost against another one that ran at the
 * same time; what it decided before is forgotten.
 */
export async function withRetries<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === ATTEMPTS || !isTransient(error)) {
        throw error;
      }
    }
  }
}

function isTransient(error: unknown): boolean {
  return (
    isDatabaseConflictError(error) ||
    (error instanceof Error &&
      'code' in error &&
      TRANSIENT.has(String(error.code)))
  );
}
