import { Checked } from './Checked';
import { CheckedDocument } from './CheckedDocument';
import { CheckOptions } from './CheckOptions';
import { judgePair } from './judgePair';
import { pairDocuments } from './pairDocuments';

/** Checks documents with nothing to compare them with. */
export function checkAlone(
  documents: readonly CheckedDocument[],
  options: CheckOptions,
): Checked {
  return {
    files: pairDocuments([], documents).map(pair => judgePair(pair, options)),
    documents,
    compared: false,
    served: [],
    now: options.now,
  };
}
