/** What keeps the command from running, said in sentences that a person can act on. */
export class CannotRun extends Error {
  override name = 'CannotRun';
}
