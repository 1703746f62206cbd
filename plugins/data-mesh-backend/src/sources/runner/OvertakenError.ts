/** Another reading of the same source took its turn; this one gives way. */
export class OvertakenError extends Error {
  constructor() {
    super('Another reading of the source has taken its turn');
    this.name = 'OvertakenError';
  }
}
