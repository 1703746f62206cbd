import { SubmissionDocumentRow } from '../../database/rows';
import { optionalText, storedText } from '../../database/storedText';
import { NewSubmissionDocument, Outcome } from './NewSubmission';
import { documentColumns } from './outcomeColumns';

/** A document of a submission as a row, with the problems that are its own. */
export function documentRow(
  seq: number,
  position: number,
  document: NewSubmissionDocument,
  outcome: Outcome,
): SubmissionDocumentRow {
  return {
    seq,
    position,
    path: storedText(document.path),
    location: optionalText(document.location),
    commit_id: optionalText(document.commit),
    kind: document.kind ?? null,
    document_id: optionalText(document.documentId),
    version: optionalText(document.version),
    sha256: document.sha256,
    content: document.bytes ? document.sha256 : null,
    ...documentColumns(outcome, document.path),
  };
}
