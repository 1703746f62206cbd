import { backoffDelay } from './backoffDelay';
import { Outcome } from './Outcome';

const LONGEST_MESSAGE = 1_000;

/** A reading that failed, and when the next one is due. */
export function failingOutcome(options: {
  error: Error;
  /** Whether the run was ended from outside. */
  aborted: boolean;
  /** In a row, before this one. */
  failures: number;
  now: number;
  random: () => number;
}): Outcome {
  const { error, aborted, now, random } = options;
  const failures = options.failures + 1;
  const wait = aborted
    ? 0
    : retryAfterOf(error) ?? backoffDelay(failures, random);
  const message = aborted
    ? 'The reading was ended before it was done: it took longer than schedule.timeout, or the backend was stopped. The next one goes on'
    : error.message;
  return {
    state: 'failing',
    message: message.slice(0, LONGEST_MESSAGE),
    failures,
    next_attempt_at: wait > 0 ? new Date(now + wait).toISOString() : null,
  };
}

// By name: a connector may bring its own copy of the class.
function retryAfterOf(error: Error): number | undefined {
  const wait: unknown =
    error.name === 'SourceReadError'
      ? Reflect.get(error, 'retryAfterMs')
      : undefined;
  return typeof wait === 'number' && wait >= 0 ? wait : undefined;
}
