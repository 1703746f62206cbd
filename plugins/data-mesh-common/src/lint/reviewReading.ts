import { Problem } from '../model';
import { DocumentReading } from '../read';
import { lintDocument } from './lintDocument';

/**
 * All that is to be said about one document alone: what reading it found, then
 * what linting it found. Every door says the same.
 *
 * @param options - as of {@link lintDocument}
 * @public
 */
export function reviewReading(
  reading: DocumentReading,
  options: { now?: string } = {},
): Problem[] {
  return [...reading.problems, ...lintDocument(reading, options)];
}
