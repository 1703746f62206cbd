import {
  isEnough,
  Problem,
  renderChange,
  renderProblem,
  SubmittedDocument,
  VersionComparison,
} from '@meshstage/plugin-data-mesh-common';
import { NewSubmissionDocument } from './NewSubmission';

/** A document of a submission as people see it. */
export function renderDocument(
  document: Omit<NewSubmissionDocument, 'bytes'>,
  text: string | undefined,
  problems: Problem[],
  comparison?: VersionComparison,
): SubmittedDocument {
  return {
    path: document.path,
    kind: document.kind,
    id: document.documentId,
    version: document.version,
    sha256: document.sha256,
    location: document.location,
    text,
    problems: problems.map(renderProblem),
    ...(comparison && {
      comparison: {
        ...comparison,
        changes: comparison.changes.map(renderChange),
        bumpEnough: isEnough(comparison.declaredBump, comparison.bump),
      },
    }),
  };
}
