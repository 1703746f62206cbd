import { ReadDocument } from '../Bundle';

/**
 * Whether a model says what its owner meant. What an error left out of it would
 * look like a removal.
 */
export function isSound({ reading }: ReadDocument): boolean {
  return !reading.problems.some(({ severity }) => severity === 'error');
}
