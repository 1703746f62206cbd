import { ItemFailure } from './ItemJudgement';
import { OpenOutcome } from './PolicyVerdict';

/** What a failure is of an item that nobody has waived. */
export function outcomeOf(failure: ItemFailure): OpenOutcome {
  if ('failed' in failure) {
    return 'fail';
  }
  return 'error' in failure ? 'error' : 'not-evaluated';
}
