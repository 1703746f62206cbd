import type {
  SubmissionDetail,
  SubmissionState,
  SubmissionSummary,
} from '@meshstage/plugin-data-mesh-common';
import {
  aSubmission,
  aSubmissionDetail,
} from '../../src/__testUtils__/submissions';
import { hostileTexts, subjects } from './words.table';

const STATES: readonly SubmissionState[] = [
  'refused',
  'accepted',
  'waiting',
  'accepted-with-warnings',
  'unchanged',
];
const FIRST = Date.UTC(2026, 10, 20, 9);
const HOUR_MS = 3_600_000;

/** An attempt to publish, newest first; the first one is refused. */
export function submissionAt(state: string, i: number): SubmissionSummary {
  const outcome = STATES[i % STATES.length];
  return aSubmission({
    id: `s${i}`,
    state: outcome,
    title:
      state === 'hostile'
        ? hostileTexts[i % hostileTexts.length]
        : `${subjects[i % subjects.length]} ${i}`,
    domain: state === 'partial' ? undefined : 'flights',
    submittedAt: new Date(FIRST - i * HOUR_MS).toISOString(),
    errors: outcome === 'refused' ? 1 + (i % 3) : 0,
    warnings: i % 4,
    waitingFor:
      outcome === 'waiting' ? [{ kind: 'domain', name: 'flights' }] : [],
  });
}

/** One attempt, whole; nothing of its text was kept in the partial state. */
export function submissionOf(state: string, id: string): SubmissionDetail {
  const detail = aSubmissionDetail(submissionAt(state, Number(id.slice(1))));
  return state === 'partial'
    ? {
        ...detail,
        documents: detail.documents.map(each => ({ ...each, text: undefined })),
      }
    : detail;
}
