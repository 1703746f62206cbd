import {
  renderProblem,
  SubmissionDetail,
} from '@meshstage/plugin-data-mesh-common';
import { NewSubmission } from '../registry/submissions/NewSubmission';
import {
  comparisonOf,
  problemCounts,
  problemsOf,
} from '../registry/submissions/outcomeColumns';
import { renderDocument } from '../registry/submissions/renderDocument';
import { BundleIdentity } from './bundleIdentity';

/** A submission as its submitter sees it, without asking the store. */
export function toDetail(
  submission: NewSubmission,
  identity: BundleIdentity,
  lastGood: SubmissionDetail['lastGood'],
): SubmissionDetail {
  const { outcome } = submission;
  return {
    id: submission.submissionId,
    state: outcome.state,
    title: submission.title,
    domain: outcome.domain,
    productRef: outcome.productRef,
    sourceId: submission.source.id,
    submittedAt: submission.at,
    submittedBy: submission.by,
    ...problemCounts(outcome),
    waitingFor: outcome.waitingFor,
    documents: submission.documents.map((document, i) =>
      renderDocument(
        document,
        identity.documents[i].reading.text,
        problemsOf(outcome.problems, document.path),
        comparisonOf(outcome, document.path),
      ),
    ),
    problems: problemsOf(outcome.problems, undefined).map(renderProblem),
    lastGood,
    location: submission.location,
    commit: submission.commit,
  };
}
