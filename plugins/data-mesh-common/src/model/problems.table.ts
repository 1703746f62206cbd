import { ProblemTable } from './ProblemRow';

/** Problems that reading one document finds. */
export const READ_PROBLEMS = {} satisfies ProblemTable;
