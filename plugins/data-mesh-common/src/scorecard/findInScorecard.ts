import { SCORECARD_PROBLEMS } from '../model/scorecardProblems.table';
import { findIn } from '../policy/files/findIn';

/** Finds what is wrong with a scorecard or a campaign at the place of a key that was read. */
export const findInScorecard = findIn(SCORECARD_PROBLEMS);
