/**
 * What a source throws when it could not see everything. Any other error
 * counts the same; this one can also say when asking again makes sense.
 *
 * @public
 */
export class SourceReadError extends Error {
  /**
   * Milliseconds until the place may be asked again, for example from
   * `Retry-After`; 0 where asking costs nothing, so that the next scheduled
   * reading does. Absent: the longer the place fails, the longer it is left
   * alone.
   */
  readonly retryAfterMs?: number;

  /** The message is shown to people: name the place and the way to mend it, and no secrets. */
  constructor(
    message: string,
    options?: { cause?: unknown; retryAfterMs?: number },
  ) {
    super(message, { cause: options?.cause });
    this.name = 'SourceReadError';
    this.retryAfterMs = options?.retryAfterMs;
  }
}
