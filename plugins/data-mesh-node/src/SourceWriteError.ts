/**
 * What a source throws when documents could not be written to it.
 *
 * @public
 */
export class SourceWriteError extends Error {
  /** The message is shown to people: name the place and the way to mend it, and no secrets. */
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'SourceWriteError';
  }
}
