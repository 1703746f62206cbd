/** Nobody could be told for a reason that was logged already, and that may pass. */
export class NotToldError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NotToldError';
  }
}
