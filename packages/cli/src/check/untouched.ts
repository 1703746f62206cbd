import { CheckedDocument } from './CheckedDocument';
import { pairDocuments } from './pairDocuments';

/** What is served and not among the given documents. */
export function untouched(
  served: readonly CheckedDocument[],
  documents: readonly CheckedDocument[],
): CheckedDocument[] {
  return pairDocuments(served, documents).flatMap(({ before, after }) =>
    before && !after ? [before] : [],
  );
}
