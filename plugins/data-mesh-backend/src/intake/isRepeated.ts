import { NewSubmission } from '../registry/submissions/NewSubmission';
import { NewestAttempt } from '../registry/submissions/newestOfBundle';
import { outcomeHash } from '../registry/submissions/outcomeColumns';

const LIVE_STATES = new Set([
  'unchanged',
  'accepted',
  'accepted-with-warnings',
]);

/**
 * Whether an attempt says nothing that its newest predecessor did not say: the
 * same bytes with the same result. Sources are read again and again; a person
 * who pushes again did something, except when it changed nothing.
 */
export function isRepeated(
  submission: NewSubmission,
  newest: NewestAttempt | undefined,
): boolean {
  if (!newest || newest.bundle_hash !== submission.bundleHash) {
    return false;
  }
  const { outcome, door } = submission;
  if (outcome.state === 'unchanged') {
    return LIVE_STATES.has(newest.state);
  }
  // What is accepted is never a repetition: its product may have been removed.
  return (
    door !== 'push' &&
    !LIVE_STATES.has(outcome.state) &&
    newest.superseded_by === null &&
    newest.outcome_hash === outcomeHash(outcome)
  );
}
