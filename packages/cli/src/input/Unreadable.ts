import { CannotRun } from '../CannotRun';

/** A file that is there and cannot be read; whoever reads several can go on with the others. */
export class Unreadable extends CannotRun {
  override name = 'Unreadable';

  constructor(
    file: string,
    /** In a few words: `it may not be read`. */
    readonly reason: string,
  ) {
    super(`Cannot read '${file}': ${reason}.`);
  }
}
